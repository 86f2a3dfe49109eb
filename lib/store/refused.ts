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

/** For a name that another tag, list, stage or field has. */
export function nameTaken(name: string, mayMerge: boolean): Refused {
  return new Refused({
    happened: `There is already “${name}”.`,
    next: mayMerge ? 'Choose another name, or merge the two.' : 'Choose another name.',
  });
}

/** For a tag, list, stage or field that another screen deleted. */
export function labelGone(): Refused {
  return new Refused({ happened: 'It was deleted in another window.', next: 'Undo there to get it back.' });
}

/** For a name that another window changed while it was edited here. */
export function renamedElsewhere(name: string): Refused {
  return new Refused({
    happened: `Another window has named it “${name}” in the meantime.`,
    next: 'Press Enter to use your name, or Esc to leave it.',
  });
}

export function lastStage(): Refused {
  return new Refused({
    happened: 'This is the only stage, and every profile has one.',
    next: 'Add another stage first.',
  });
}

/** For a brief that another page has changed in the same place; the caller gets it as it is now. */
export class ChangedElsewhere extends Refused {
  readonly now: unknown;

  constructor(now: unknown) {
    super({
      happened: 'It was changed in another window in the meantime.',
      next: 'Compare both, then save again.',
    });
    this.now = now;
  }
}

/** The snapshot to merge into changed in the meantime; the caller reads it again and retries. */
export class ChangedUnderneath extends Error {}
