/** Why something failed, as a code. `lib/words/problem-words.ts` says what happened and what to do. */
export type Reason =
  | { code: PlainReason }
  /** `mayMerge`: both can become one. */
  | { code: 'name-taken'; name: string; mayMerge: boolean }
  | { code: 'name-too-long'; max: number }
  | { code: 'renamed-elsewhere'; name: string }
  /** `max`: the limit that the row exceeds; 0 if it exceeds none. */
  | { code: 'csv-fault'; why: CsvFault; line: number; max: number }
  /** In characters. */
  | { code: 'file-too-long'; max: number }
  /** In words already, from code that may say them. */
  | { code: 'said'; happened: string; next: string };

/** Why a CSV file cannot be read beyond a row. */
export type CsvFault =
  | 'quote-not-closed'
  | 'text-after-quote'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'cell-too-long';

type PlainReason =
  | 'backup-damaged'
  | 'backup-missing'
  | 'backup-newer'
  | 'changed-elsewhere'
  | 'decided-elsewhere'
  | 'erased'
  | 'import-not-started'
  | 'label-gone'
  | 'last-stage'
  | 'list-closed'
  | 'list-not-started'
  | 'name-empty'
  | 'name-with-comma'
  | 'newer-version'
  | 'no-answer'
  | 'not-in-trash'
  | 'not-on-shortlist'
  | 'saved-meanwhile'
  | 'setting-not-stored'
  | 'settings-file-damaged'
  | 'settings-file-missing'
  | 'settings-file-newer'
  | 'shortlist-closed'
  | 'storage-full'
  | 'storage-shut'
  | 'unreadable-definition'
  | 'unreadable-profile'
  | 'workspace-half-deleted'
  | 'workspaces-newer'
  | 'workspaces-not-stored'
  | 'workspaces-shut';

/** What a failure means for the user's data. */
export type Consequence =
  | PlainConsequence
  /** A change of many stopped after this many, which stay changed. */
  | { code: 'edited-before'; profiles: number }
  | { code: 'said'; text: string };

type PlainConsequence =
  | 'account-unchanged'
  | 'all-safe'
  | 'backup-not-noted'
  | 'both-texts-there'
  | 'brief-still-chosen'
  | 'choice-unchanged'
  | 'definition-unchanged'
  | 'draft-on-screen'
  | 'edit-on-screen'
  | 'export-not-noted'
  | 'goes-on-later'
  | 'imported-before'
  | 'merged-before'
  | 'no-file'
  | 'nothing-changed'
  | 'nothing-erased'
  | 'nothing-removed'
  | 'nothing-saved-until-read'
  | 'numbers-unchanged'
  | 'saved-before'
  | 'saved-in-workspace'
  | 'shortlist-unchanged'
  | 'still-in-trash'
  | 'trash-unchanged'
  | 'workspace-off-list'
  | 'workspaces-unchanged';

export interface Problem {
  reason: Reason;
  consequence: Consequence;
}

/** Functions at the boundaries return errors as values instead of throwing. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failed = (reason: Reason, consequence: Consequence): Result<never> => ({
  ok: false,
  problem: { reason, consequence },
});

/** The same in words, from code that may say them: what happened, what it means for the data, what to do. */
export const err = (happened: string, consequence: string, next: string): Result<never> =>
  failed({ code: 'said', happened, next }, { code: 'said', text: consequence });
