/** Why a cell of a list names no account. */
export type AccountFault =
  | { code: 'short-link' }
  | { code: 'post-without-author' }
  /** A page of a platform that belongs to no account. */
  | { code: 'no-profile-link' }
  | { code: 'other-site'; site: string }
  | { code: 'name-not-handle' }
  | { code: 'not-a-handle' }
  | { code: 'handle-contradicts-link'; linked: string };

/** Why a pasted line names no account that can be opened. */
export type LineFault =
  | AccountFault
  | { code: 'no-platform' }
  /** A sheet took the handle for a number or a date. */
  | { code: 'changed-by-sheet' }
  | { code: 'no-account' };
