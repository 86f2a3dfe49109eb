import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { commit } from './commit';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';
import { candidateById } from './find-candidates';
import { attempt } from './problems';
import { candidatesFrom } from './read-candidates';
import { notOnShortlist } from './refused';
import { type CandidateRow, readCandidateRow } from './rows';

/** How many days a removed candidate stays in the trash. */
export const TRASH_DAYS = 30;

export interface Trashed {
  candidate: Candidate;
  trashedAtMs: number;
}

/** Moves a candidate and everything that belongs to it to the trash. Returns the commit that Undo reverts. */
export function removeCandidate(
  db: ShortlistDatabase,
  id: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const options = { kind: 'removed', candidateId: id, nowMs } as const;
  return commitStep(db, [{ type: 'trash', candidateId: id }], options, 'nothing-removed');
}

/** Restores a candidate from the trash. */
export function restoreCandidate(
  db: ShortlistDatabase,
  id: string,
  nowMs = Date.now(),
): Promise<Result<Candidate>> {
  return attempt(db, 'still-in-trash', async () => {
    const change = { type: 'restore', candidateId: id } as const;
    await commit(db, [change], { kind: 'restored', candidateId: id, nowMs });
    const candidate = await candidateById(db, id);
    if (candidate === null) throw notOnShortlist();
    return ok(candidate);
  });
}

/** The candidates in the trash, most recently removed first; no more than `limit`, because a trash may hold 100,000. */
export async function listTrash(db: ShortlistDatabase, limit = Number.MAX_SAFE_INTEGER): Promise<Trashed[]> {
  const stored = await db.candidates
    .where('trashedAtMs')
    .aboveOrEqual(0)
    .reverse()
    // What was joined with another candidate is part of that one.
    .filter((row) => readCandidateRow(row)?.mergedInto === null)
    .limit(limit)
    .toArray();
  const rows = stored.map(readCandidateRow).filter((row) => row !== null) as CandidateRow[];
  const candidates = await candidatesFrom(db, rows);
  return rows
    .flatMap(({ trashedAtMs }, at) => {
      const candidate = candidates[at];
      return candidate && trashedAtMs !== null ? [{ candidate, trashedAtMs }] : [];
    })
    .toSorted((a, b) => b.trashedAtMs - a.trashedAtMs);
}
