import type { Problem, Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { Refused } from './refused';

type Cause = 'full' | 'newer' | 'shut' | 'closed' | 'unknown';

/** Error names that IndexedDB and Dexie use. Browsers differ in the one they use in private windows. */
const CAUSES: Record<string, Cause> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'shut',
  SecurityError: 'shut',
  NotAllowedError: 'shut',
  MissingAPIError: 'shut',
  MissingApiError: 'shut',
  UnknownError: 'shut',
  OpenFailedError: 'shut',
  DatabaseClosedError: 'closed',
};

const WORDS: Record<Cause, Omit<Problem, 'consequence'>> = {
  full: {
    happened: 'The browser has no room left for the shortlist.',
    next: 'Free some disk space, then try again.',
  },
  newer: {
    happened: 'This shortlist was written by a newer version of Yardstick.',
    next: 'Update Yardstick, then try again.',
  },
  shut: {
    happened: 'The browser does not let Yardstick open its storage.',
    next: 'Private windows and settings that block site data can cause this. Allow it or use a normal window, then try again.',
  },
  closed: {
    happened: 'The shortlist was closed, as happens when Yardstick is updated.',
    next: 'Reload this page, then try again.',
  },
  unknown: {
    happened: 'The shortlist did not answer.',
    next: 'Try again; if it persists, restart the browser.',
  },
};

/** One sentence each for what happened, what is safe and what to do. The caller passes what is safe as `kept`. */
export function problemOf(error: unknown, consequence: string): Problem {
  if (error instanceof Refused) return { ...error.problem, consequence };
  const causes = namesIn(error).map((name) => CAUSES[name]);
  // The innermost known name is the most specific: an aborted transaction wraps the error that aborted it.
  const cause = causes.findLast((known) => known !== undefined) ?? 'unknown';
  return { ...WORDS[cause], consequence };
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
  consequence: string,
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
