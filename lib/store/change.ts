import type { AudienceReport, Fee, NextAction, Stage, TypedFigures } from '../model/candidate';
import type { FieldKind, FieldValue, LabelColour, LabelTable } from '../model/label';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { BesidePath } from './kept-beside';
import type { SnapshotSummary } from './numbers';
import type { DefinitionTable, Values } from './schema';

/** A profile that was not saved before. */
export interface NewCandidate {
  id: string;
  platform: PlatformId;
  handle: string;
  accountId: string | null;
  profileUrl: string;
  displayName: string | null;
  /** The creator of another profile of the same person; absent for a creator of its own. */
  creatorId?: string;
}

/** Fields stored on the candidate itself. Only the given ones are set. */
export interface CandidateValues {
  handle?: string;
  accountId?: string;
  /** Accounts and candidates of other people; added to those known. */
  notSame?: string[];
  profileUrl?: string;
  displayName?: string | null;
  stage?: Stage;
  /** What the account asks. */
  fee?: Fee | null;
  offered?: Fee | null;
  agreed?: Fee | null;
  email?: string | null;
  phone?: string | null;
  /** Of the creator, and so of all profiles of the creator. */
  doNotContact?: boolean;
  /** From 1 to `MAX_RATING`; null removes it. */
  rating?: number | null;
  /** Only the given parts are set. */
  nextAction?: Partial<NextAction>;
  audience?: Partial<AudienceReport>;
  /** Figures to add, by new ids. */
  typed?: Record<string, TypedFigures>;
  /** Hashes of the cells that an import brings, by an id of the import. */
  imported?: Record<string, string>;
  /** Values of custom fields by field id; null removes one. */
  fields?: Record<string, FieldValue | null>;
  /** The values of custom fields that were edited: one that another window entered meanwhile is kept beside the new one. */
  fieldsOver?: Record<string, FieldValue | null>;
  /** The same for the other fields that keep both values. */
  valuesOver?: Partial<Record<BesidePath, FieldValue | null>>;
}

/** Numbers packed before the transaction opens. */
export interface PackedSnapshot {
  /** The snapshot of the same day that was merged into these numbers; null to add a new snapshot. */
  over: { id: string; stamp: string } | null;
  takenAtMs: number;
  packed: Uint8Array<ArrayBuffer>;
  seen: SnapshotSummary;
  posts: readonly PostReadings[];
}

/**
 * Every change that the store accepts. A change describes what the user did, not the resulting row, so that edits from two
 * screens do not overwrite each other.
 */
export type Change =
  | { type: 'add-candidate'; candidate: NewCandidate }
  | { type: 'set'; candidateId: string; values: CandidateValues }
  | { type: 'tag'; candidateId: string; table: 'tags' | 'lists'; add: string[]; remove: string[] }
  /** `over` is the stamp of the wording that was edited; null adds a new entry. */
  | { type: 'write-note'; candidateId: string; noteId: string; body: string; over: string | null }
  /** Removes replaced wordings after the user has reviewed them. */
  | { type: 'settle-note'; candidateId: string; noteId: string }
  | { type: 'settle-field'; candidateId: string; fieldId: string }
  | { type: 'keep-numbers'; candidateId: string; snapshot: PackedSnapshot }
  /** Moves everything of another candidate to this one. */
  | { type: 'join'; candidateId: string; from: string }
  /** The other profile is of the same creator, or the profile is of another one than those with it. */
  | { type: 'join-creators'; candidateId: string; other: string }
  | { type: 'part-creator'; candidateId: string }
  | { type: 'trash'; candidateId: string }
  /** `isAsNew`: without anything it had, as an import brings back what an undone one created. */
  | { type: 'restore'; candidateId: string; isAsNew?: boolean }
  | LabelChange
  /**
   * Sets values of a brief or a table of the user's own by their paths, and creates it if it is new. If another one has all
   * the values of `replaces`, that one is changed instead. `over` has the values that were edited: if one of them is another
   * by now, nothing is written.
   */
  | { type: 'define'; table: DefinitionTable; id: string; values: Values; replaces?: Values; over?: Values }
  | { type: 'remove-definition'; table: DefinitionTable; id: string };

/** Changes to the tags, lists, stages and custom fields themselves. Each updates every candidate that it concerns. */
export type LabelChange =
  | { type: 'add-label'; table: LabelTable; id: string; name: string; field?: FieldShape }
  /** `over` is the name that was edited: if another one was given meanwhile, nothing is changed. */
  | { type: 'change-label'; table: LabelTable; id: string; values: LabelValues; over?: string | null }
  /** Moves a label before another one; null moves it to the end. */
  | { type: 'move-label'; table: LabelTable; id: string; before: string | null }
  /** Puts the labels into this order, and all others behind them. */
  | { type: 'order-labels'; table: LabelTable; ids: string[] }
  | { type: 'merge-labels'; table: Exclude<LabelTable, 'fields'>; from: string; into: string }
  /** `into` is the stage that the candidates of a deleted stage get. */
  | { type: 'remove-label'; table: LabelTable; id: string; into?: string };

export interface LabelValues {
  /** Null gives a built-in stage its built-in name back. */
  name?: string | null;
  colour?: LabelColour | null;
  /** Single options, so that another window's stay. */
  options?: TextsChange;
}

/** Texts that the user added to a list or removed from it. */
export interface TextsChange {
  add: string[];
  remove: string[];
}

/** What a custom field has besides its name. */
export interface FieldShape {
  kind: FieldKind;
  options: string[];
}
