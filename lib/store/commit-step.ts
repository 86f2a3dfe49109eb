import { type Consequence, ok, type Result } from '../model/result';
import type { Change } from './change';
import { commit } from './commit';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';
import type { CommitOptions } from './writer';

/** Commits changes that are all that the user asked for, and returns the commit that Undo reverts. */
export function commitStep(
  db: ShortlistDatabase,
  changes: readonly Change[],
  options: CommitOptions,
  consequence: Consequence,
): Promise<Result<string>> {
  return attempt(db, consequence, async () => ok((await commit(db, changes, options)).commitId));
}
