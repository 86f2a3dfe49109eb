import type { Problem } from '../model/result';

/** Ends a transaction for a reason that the user should hear. `attempt` makes a value of it. */
export class Refused extends Error {
  readonly problem: Omit<Problem, 'kept'>;

  constructor(problem: Omit<Problem, 'kept'>) {
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

/** A row of another version is never written to. */
export function notReadable(): Refused {
  return new Refused({
    happened: 'This profile was saved by another version of Yardstick, which this one cannot read.',
    next: 'Update Yardstick, then try again.',
  });
}

/** The snapshot that was added to has changed meanwhile; the caller reads it again and tries once more. */
export class ChangedUnderneath extends Error {}
