import type { Problem } from '../model/result';

/** Aborts a transaction for a reason that the user should see. `attempt` turns it into a value. */
export class Refused extends Error {
  readonly problem: Omit<Problem, 'consequence'>;

  constructor(problem: Omit<Problem, 'consequence'>) {
    super(problem.happened);
    this.problem = problem;
  }
}

export function notOnShortlist(): Refused {
  return new Refused({
    happened: 'This profile is no longer on your shortlist.',
    next: 'Save it again from its page.',
  });
}

/** For a row that this version cannot read, and so must not write. */
export function notReadable(): Refused {
  return new Refused({
    happened: 'This profile was saved by another version of Yardstick, which this one cannot read.',
    next: 'Update Yardstick, then try again.',
  });
}

/** The snapshot to merge into changed in the meantime; the caller reads it again and retries. */
export class ChangedUnderneath extends Error {}
