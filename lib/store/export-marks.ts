import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';
import { countCandidates } from './find-candidates';
import { MEMBERS } from './labels';
import { attempt } from './problems';
import { rowFrom } from './stamped-row';

/** What was exported for Yardstick's own file and what was exported for another tool are remembered apart. */
const markKey = (target: string) => (target === OWN_FILE ? 'last-export' : `last-export:${target}`);
const OWN_FILE = 'yardstick';

/** The last export. `seq` is the number of the last commit in it, which does not depend on the clock. */
export interface ExportMark {
  atMs: number;
  seq: number;
}

const markSchema: z.ZodType<ExportMark> = z.object({ atMs: timeMsSchema, seq: z.number() });

/** When the shortlist was last exported for a target; null if never. */
export async function lastExport(db: ShortlistDatabase, target = OWN_FILE): Promise<ExportMark | null> {
  return markSchema.safeParse((await db.meta.get(markKey(target)))?.value).data ?? null;
}

/** The number of the last commit. Read it before the rows, so that a save during the export counts as new. */
export async function lastSeq(db: ShortlistDatabase): Promise<number> {
  const last = await db.changes.orderBy(':id').lastKey();
  return typeof last === 'number' ? last : 0;
}

export function markExported(
  db: ShortlistDatabase,
  mark: ExportMark,
  target = OWN_FILE,
): Promise<Result<ExportMark>> {
  return attempt(db, 'export-not-noted', async () => {
    await db.meta.put({ key: markKey(target), value: mark });
    return ok(mark);
  });
}

/**
 * Whether a candidate was saved, edited or measured since the export, or has another name of a tag, list or stage by now. If in
 * doubt, true: exporting twice beats omitting.
 */
export async function newSince(
  db: ShortlistDatabase,
  mark: ExportMark | null,
): Promise<(candidate: Pick<Candidate, 'id' | 'seq'>) => boolean> {
  if (mark === null) return () => true;
  const renamed = await withRenamedLabels(db, mark.seq);
  return ({ id, seq }) => seq > mark.seq || renamed.has(id);
}

/** How many candidates are new since the export. */
export async function countNewSince(db: ShortlistDatabase, { seq }: ExportMark): Promise<number> {
  const [changed, renamed] = await Promise.all([countCandidates(db, seq), withRenamedLabels(db, seq)]);
  if (renamed.size === 0) return changed;
  const counted = await db.candidates.where('seq').above(seq).primaryKeys();
  const trashed = await db.candidates.where('trashedAtMs').above(0).primaryKeys();
  for (const id of [...counted, ...trashed]) renamed.delete(id as string);
  return changed + renamed.size;
}

/** The candidates with a tag, list or stage that was renamed after a commit: its name is in their rows, and only its id in them. */
async function withRenamedLabels(db: ShortlistDatabase, seq: number): Promise<Set<string>> {
  const members = await Promise.all(
    (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).map(async (table) => {
      const ids = await renamedIn(db, table, seq);
      if (ids.length === 0) return [];
      return db.candidates.where(MEMBERS[table]).anyOf(ids).primaryKeys();
    }),
  );
  return new Set(members.flat() as string[]);
}

async function renamedIn(db: ShortlistDatabase, table: keyof typeof MEMBERS, seq: number): Promise<string[]> {
  const changed = (await db[table].toArray()).map(rowFrom).filter((row) => row !== null && row.seq > seq);
  const names = changed.flatMap((row) => (row ? `${table}:${row.id}` : []));
  if (names.length === 0) return [];
  const rows = await db.changes
    .where('recordIds')
    .anyOf(names)
    .filter((row) => (row.seq ?? 0) > seq)
    .toArray();
  return rows.flatMap((row) =>
    (readChangeRow(row)?.records ?? []).flatMap(({ table: of, id, created, after }) =>
      of === table && !created && 'name' in after ? id : [],
    ),
  );
}
