import type { LabelTable } from '../../model/label';
import { ok, type Result } from '../../model/result';
import { newId } from '../clock';
import { write } from '../commit';
import type { ShortlistDatabase } from '../database';
import { erasedAccording, erasuresIn } from '../erasures';
import { labelsIn } from '../labels';
import { oneAtATime } from '../one-at-a-time';
import { problemOf } from '../problems';
import { addSeenStamps, type SeenStamps, seenStamps } from '../seen-stamps';
import { undoCommit } from '../undo';
import { importLock, markUnfinished } from '../unfinished-import';
import type { Writer } from '../writer';
import { LABEL_TABLES, type LabelIds, mergeLabels, readableRowsOf } from './label-map';
import { AccountMatcher } from './match-accounts';
import { CreatorLinks, joinLinked, partLinked } from './merge-creators';
import { mergeDefinitions } from './merge-definitions';
import { type MergeContext, mergePart } from './merge-part';
import { emptyReport, type MergeReport } from './report';
import { theirParts } from './their-rows';
import { viewHere } from './view-here';

export interface MergeOptions {
  /** What their database has seen. */
  seen: SeenStamps;
  /** Only says what it would do. */
  isTrial?: boolean;
  nowMs?: number;
  /** Stops after the part that is being merged. */
  signal?: AbortSignal;
  /** Their profiles that are merged, and all of them. */
  onProgress?: (done: number, total: number) => void;
}

export interface Merged {
  report: MergeReport;
  /** The commit that Undo reverts, all parts of it; null if nothing was changed. */
  commitId: string | null;
  isStopped: boolean;
}

/** Rolls back the transaction of a trial. */
class OnlyTried extends Error {}

/**
 * Merges everything of another copy of a shortlist into this one, part by part and as one undo step. No text is lost: of values
 * that both have changed the later one counts, and the other wording of a note or a custom field stays beside it. Nothing is
 * removed here because it was removed there. If it is stopped or fails, what it has merged is undone. If its window closes,
 * `unfinishedImport` tells.
 */
export async function mergeShortlist(
  db: ShortlistDatabase,
  theirs: ShortlistDatabase,
  options: MergeOptions,
): Promise<Result<Merged>> {
  if (options.isTrial) return mergeAll(db, theirs, options);
  let result: Result<Merged> | null = null;
  await oneAtATime(importLock(db), async () => {
    result = await mergeAll(db, theirs, options);
  });
  return result ?? { ok: false, problem: problemOf(null, 'nothing-changed') };
}

async function mergeAll(
  db: ShortlistDatabase,
  theirs: ShortlistDatabase,
  { seen, isTrial = false, nowMs = Date.now(), signal, onProgress }: MergeOptions,
): Promise<Result<Merged>> {
  const step = newId();
  const report = emptyReport();
  let [isChanged, done, total] = [false, 0, 0];
  const part = async (merge: (writer: Writer) => Promise<void>) => {
    try {
      const { seq } = await write(db, { kind: 'many-merged', nowMs, step }, async (writer) => {
        await merge(writer);
        if (isTrial) throw new OnlyTried();
        await markUnfinished(db, { kind: 'merge', step, done, of: total, atMs: nowMs });
      });
      isChanged ||= seq !== null;
    } catch (error) {
      if (!(error instanceof OnlyTried)) throw error;
    }
  };
  try {
    const knowledge = { here: await seenStamps(db), there: seen };
    const isErased = await erasedAccording([await erasuresIn(db)]);
    total = await theirs.candidates.count();
    const theirIds = new Set(await theirs.candidates.toCollection().primaryKeys());
    const rows = {} as Record<LabelTable, ReturnType<typeof readableRowsOf>>;
    for (const table of LABEL_TABLES) rows[table] = readableRowsOf(await theirs[table].toArray());
    const briefs = readableRowsOf(await theirs.briefs.toArray());
    const tables = readableRowsOf(await theirs.benchmarkTables.toArray());
    const views = readableRowsOf(await theirs.views.toArray());
    let labels: LabelIds | null = null;
    let firstStageId = '';
    await part(async (writer) => {
      const merged = await mergeLabels(db, writer, rows, knowledge);
      [labels, report.labels] = [merged.ids, merged.changed];
      firstStageId = (await labelsIn(writer, 'stages'))[0]?.id ?? '';
      report.briefs = await mergeDefinitions(db, writer, { table: 'briefs', rows: briefs }, knowledge);
      report.tables = await mergeDefinitions(
        db,
        writer,
        { table: 'benchmarkTables', rows: tables },
        knowledge,
      );
      const mapped = views.map((row) => viewHere(row, merged.ids));
      report.views = await mergeDefinitions(db, writer, { table: 'views', rows: mapped }, knowledge);
    });
    const context: MergeContext = {
      ...{ db, firstStageId, knowledge, report, creatorIds: new Map(), links: new CreatorLinks() },
      labels: labels as unknown as LabelIds,
      matcher: new AccountMatcher((id) => theirIds.has(id)),
    };
    for await (const some of theirParts(theirs)) {
      if (signal?.aborted) {
        await takeBack(db, isChanged ? step : null);
        return ok({ report: emptyReport(), commitId: null, isStopped: true });
      }
      const answers = await Promise.all(some.candidates.map(({ read }) => isErased(read)));
      const kept = some.candidates.filter((_, at) => !answers[at]);
      report.erased += some.candidates.filter(
        ({ read }, at) => answers[at] && read.trashedAtMs === null,
      ).length;
      done += some.candidates.length;
      await part((writer) => mergePart(context, writer, { ...some, candidates: kept }));
      onProgress?.(Math.min(done, total), total);
    }
    const joined = context.links.joined();
    const parted = context.links.parted();
    report.creators = joined.length + parted.length;
    // One by one: each reads what the one before has written.
    for (const ids of isTrial ? [] : joined) await part((writer) => joinLinked(db, writer, ids));
    for (const one of isTrial ? [] : parted) await part((writer) => partLinked(db, writer, one));
    if (!isTrial)
      await db.transaction('rw', db.meta, async () => {
        await addSeenStamps(db, seen);
        await markUnfinished(db, null);
      });
    return ok({ report, commitId: isChanged ? step : null, isStopped: false });
  } catch (error) {
    const isTakenBack = await takeBack(db, isChanged ? step : null).then(
      () => true,
      () => false,
    );
    return { ok: false, problem: problemOf(error, isTakenBack ? 'nothing-changed' : 'merged-before') };
  }
}

/** A part of a backup is of no use: which profiles it has says nothing to the user. */
async function takeBack(db: ShortlistDatabase, step: string | null): Promise<void> {
  if (step !== null) await undoCommit(db, step);
  await markUnfinished(db, null);
}
