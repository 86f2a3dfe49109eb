import type { Consequence, Problem, Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { Refused } from './refused';

type Cause = 'storage-full' | 'newer-version' | 'storage-shut' | 'shortlist-closed' | 'no-answer';

/** Error names that IndexedDB and Dexie use. Browsers differ in the one they use in private windows. */
const CAUSES: Record<string, Cause> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-version',
  InvalidStateError: 'storage-shut',
  SecurityError: 'storage-shut',
  NotAllowedError: 'storage-shut',
  MissingAPIError: 'storage-shut',
  MissingApiError: 'storage-shut',
  UnknownError: 'storage-shut',
  OpenFailedError: 'storage-shut',
  DatabaseClosedError: 'shortlist-closed',
};

/** Why database work failed. The caller passes what that means for the user's data. */
export function problemOf(error: unknown, consequence: Consequence): Problem {
  if (error instanceof Refused) return { reason: error.reason, consequence };
  const causes = namesIn(error).map((name) => CAUSES[name]);
  // The innermost known name is the most specific: an aborted transaction wraps the error that aborted it.
  const code = causes.findLast((known) => known !== undefined) ?? 'no-answer';
  return { reason: { code }, consequence };
}

/** Error names from the outermost to the innermost cause. */
function namesIn(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  while (current instanceof Object && names.length < 8) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : null;
  }
  return names;
}

/** Runs database work and returns any error as a value. */
export async function attempt<Value>(
  db: ShortlistDatabase,
  consequence: Consequence,
  work: () => PromiseLike<Result<Value>>,
): Promise<Result<Value>> {
  try {
    // After a failed open, Dexie repeats the old error until closed, although the cause may be gone by now.
    if (db.hasFailed()) db.close({ disableAutoOpen: false });
    return await work();
  } catch (error) {
    return { ok: false, problem: problemOf(error, consequence) };
  }
}
