import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { DAY_MS } from '../model/time';
import { commit } from './commit';
import type { ShortlistDatabase } from './database';
import { candidateById } from './find-candidates';
import { attempt } from './problems';
import { candidatesFrom } from './read-candidates';
import { notOnShortlist } from './refused';
import { readCandidateRow } from './rows';

/** So long a removed candidate waits in the trash. */
export const TRASH_DAYS = 30;

export interface Trashed {
  candidate: Candidate;
  trashedAtMs: number;
}

/** Puts a candidate into the trash, with everything that belongs to it; gives the commit that Undo takes back. */
export function removeCandidate(
  db: ShortlistDatabase,
  id: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  return attempt(db, 'Nothing was removed.', async () => {
    const change = { type: 'trash', candidateId: id } as const;
    const { commitId } = await commit(db, [change], { kind: 'removed', candidateId: id, nowMs });
    return ok(commitId);
  });
}

/** Takes a candidate out of the trash. */
export function restoreCandidate(
  db: ShortlistDatabase,
  id: string,
  nowMs = Date.now(),
): Promise<Result<Candidate>> {
  return attempt(db, 'It is still in the trash.', async () => {
    const change = { type: 'restore', candidateId: id } as const;
    await commit(db, [change], { kind: 'restored', candidateId: id, nowMs });
    const candidate = await candidateById(db, id);
    if (candidate === null) throw notOnShortlist();
    return ok(candidate);
  });
}

/** Those that wait in the trash, the one removed last first. Those whose time is over are left out. */
export async function listTrash(db: ShortlistDatabase, nowMs = Date.now()): Promise<Trashed[]> {
  const stored = await db.candidates
    .where('trashedAtMs')
    .above(nowMs - TRASH_DAYS * DAY_MS)
    .toArray();
  const rows = stored.map(readCandidateRow).filter((row) => row !== null);
  const candidates = await candidatesFrom(db, rows);
  return rows
    .flatMap(({ trashedAtMs }, at) => {
      const candidate = candidates[at];
      return candidate && trashedAtMs !== null ? [{ candidate, trashedAtMs }] : [];
    })
    .toSorted((a, b) => b.trashedAtMs - a.trashedAtMs);
}
