import type { Reason } from '../model/result';

/** Aborts a transaction for a reason that the user should see. `attempt` turns it into a value. */
export class Refused extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.reason = reason;
  }
}

export const notOnShortlist = (): Refused => new Refused({ code: 'not-on-shortlist' });

/** For something that another page restored or erased. */
export const notInTrash = (): Refused => new Refused({ code: 'not-in-trash' });

/** For a row that this version cannot read, and so must not write. */
export const notReadable = (): Refused => new Refused({ code: 'unreadable-profile' });

/** For a name that another tag, list, stage or field has. */
export const nameTaken = (name: string, mayMerge: boolean): Refused =>
  new Refused({ code: 'name-taken', name, mayMerge });

/** For a tag, list, stage or field that another screen deleted. */
export const labelGone = (): Refused => new Refused({ code: 'label-gone' });

/** For a name that another window changed while it was edited here. */
export const renamedElsewhere = (name: string): Refused => new Refused({ code: 'renamed-elsewhere', name });

export const lastStage = (): Refused => new Refused({ code: 'last-stage' });

/** For a brief that another page has changed in the same place; the caller gets it as it is now. */
export class ChangedElsewhere extends Refused {
  readonly now: unknown;

  constructor(now: unknown) {
    super({ code: 'changed-elsewhere' });
    this.now = now;
  }
}

/** The snapshot to merge into changed in the meantime; the caller reads it again and retries. */
export class ChangedUnderneath extends Error {}
