import type { ShortlistDatabase } from '../../lib/store/database';
import type { NextToUndo } from './take-back';

interface Made {
  /** From then on, all commits of this page are known. */
  sinceMs: number;
  commitIds: Set<string>;
}

const known = new WeakMap<ShortlistDatabase, Made>();

/** Notes the commits that this page makes from now on: in `knowAsMadeHere` those that a worker makes for it. */
export function followOwnCommits(db: ShortlistDatabase): Made {
  const made = known.get(db) ?? { sinceMs: Date.now(), commitIds: new Set() };
  if (!known.has(db)) {
    known.set(db, made);
    db.changes.hook('creating', (_, { commitId }) => void made.commitIds.add(commitId));
  }
  return made;
}

export function knowAsMadeHere(db: ShortlistDatabase, commitId: string): void {
  followOwnCommits(db).commitIds.add(commitId);
}

/** Whether a step was made while this page was open, but in another window, the popup or the panel. */
export function isFromElsewhere(
  db: ShortlistDatabase,
  { commitId, atMs }: Pick<NextToUndo, 'commitId' | 'atMs'>,
): boolean {
  const { sinceMs, commitIds } = followOwnCommits(db);
  return atMs > sinceMs && !commitIds.has(commitId);
}
