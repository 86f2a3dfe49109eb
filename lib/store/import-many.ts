import { ok, type Result } from '../model/result';
import type { Change } from './change';
import { newId } from './clock';
import { write } from './commit';
import { newestSeq } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { applyPart } from './import-part';
import { oneAtATime } from './one-at-a-time';
import { problemOf } from './problems';
import { refuseSaved } from './refuse-saved';
import { importLock, markUnfinished } from './unfinished-import';

export interface Imported {
  /** The commit that Undo reverts, all parts of it; null if nothing had to change. */
  commitId: string | null;
  /** Whether it was stopped before the last part. */
  isStopped: boolean;
  /** How many changes are saved; an import that was stopped goes on from there. */
  changesDone: number;
  /** Profiles whose changes are saved, and all of them. */
  profilesDone: number;
  profiles: number;
}

export interface ImportManyOptions {
  nowMs?: number;
  /** Stops after the part that is being written. */
  signal?: AbortSignal;
  onProgress?: (profilesDone: number, profiles: number) => void;
  /** The undo step of an import that goes on, and how many changes it has saved. */
  step?: string;
  from?: number;
}

/** How many changes one transaction makes: other windows can save between two parts. */
const PART = 1_000;

/**
 * Applies the changes of an import part by part, as one undo step. The changes of one profile stay in one part. If a part
 * fails, or the window closes, the parts before it stay; `unfinishedImport` tells, and Undo reverts them. Two imports at once
 * wait for each other.
 */
export async function importMany(
  db: ShortlistDatabase,
  changes: readonly Change[],
  options: ImportManyOptions = {},
): Promise<Result<Imported>> {
  let result: Result<Imported> | null = null;
  await oneAtATime(importLock(db), async () => {
    result = await importAll(db, changes, options);
  });
  return result ?? { ok: false, problem: problemOf(null, 'nothing-changed') };
}

async function importAll(
  db: ShortlistDatabase,
  changes: readonly Change[],
  { nowMs = Date.now(), signal, onProgress, step = newId(), from = 0 }: ImportManyOptions,
): Promise<Result<Imported>> {
  const options = { kind: 'many-imported', candidateId: null, nowMs, step } as const;
  const counts = profilesUpTo(changes);
  const profiles = counts[changes.length] ?? 0;
  let [changesDone, isChanged] = [from, from > 0];
  let lastSeq: number | null = null;
  while (changesDone < changes.length && signal?.aborted !== true) {
    const end = endOfPart(changes, changesDone);
    const done = counts[end] ?? 0;
    try {
      const { seq } = await write(db, options, async (writer) => {
        // The first part looks at all profiles, and the others only after another window has written.
        if (lastSeq === null || lastSeq !== (await newestSeq(db)))
          await refuseSaved(db, changes.slice(changesDone));
        await applyPart(db, writer, changes.slice(changesDone, end));
        const mark = { kind: 'import', step, done, of: profiles, atMs: nowMs } as const;
        await markUnfinished(db, end < changes.length ? mark : null);
      });
      lastSeq = seq ?? lastSeq;
      isChanged ||= seq !== null;
    } catch (error) {
      return {
        ok: false,
        problem: problemOf(error, changesDone === 0 ? 'nothing-changed' : 'imported-before'),
      };
    }
    changesDone = end;
    onProgress?.(done, profiles);
  }
  return ok({
    commitId: isChanged ? step : null,
    isStopped: changesDone < changes.length,
    changesDone,
    profilesDone: counts[changesDone] ?? 0,
    profiles,
  });
}

const candidateOf = (change: Change | undefined): string | null =>
  change === undefined
    ? null
    : change.type === 'add-candidate'
      ? change.candidate.id
      : 'candidateId' in change
        ? change.candidateId
        : null;

/** How many profiles the first changes are about, for each number of changes. */
function profilesUpTo(changes: readonly Change[]): Uint32Array {
  const counts = new Uint32Array(changes.length + 1);
  let [last, count]: [string | null, number] = [null, 0];
  for (const [at, change] of changes.entries()) {
    const id = candidateOf(change);
    if (id !== null && id !== last) count += 1;
    last = id;
    counts[at + 1] = count;
  }
  return counts;
}

function endOfPart(changes: readonly Change[], from: number): number {
  let end = Math.min(changes.length, from + PART);
  while (end < changes.length && candidateOf(changes[end]) === candidateOf(changes[end - 1])) end += 1;
  return end;
}
