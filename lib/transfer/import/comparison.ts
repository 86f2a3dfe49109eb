import type { AudienceReport, Candidate, Fee, NextAction } from '../../model/candidate';
import type { FieldValue, OwnField } from '../../model/label';
import type { ImportedCreator, ImportedProfile, Variant } from './creators';
import type { FigureDifference } from './figure-differences';
import type { FigureEntry, SavedFigures } from './figures';
import type { MergeRule } from './merge-rule';
import type { MergedName, MergedNames } from './merged-names';
import type { FeeKind } from './row-values';

/** The shortlist as far as an import needs it. */
export interface SavedShortlist {
  candidates: readonly SavedCandidate[];
  /** Candidates in the trash, which come back with everything they had. */
  trashed?: readonly TrashedCandidate[];
  /** Candidates that were joined with another one. */
  merged?: readonly MergedCandidate[];
  fields: readonly OwnField[];
  /** `name` is null for a stage that has its built-in name, which in English is its id. */
  stages: readonly { id: string; name: string | null }[];
  /** A stage that is made anew under the name of a deleted one comes back with its id. The newest is first. */
  deletedStages?: readonly { id: string; name: string | null }[];
  /** The tags and lists that the user merged into others. */
  mergedTags?: MergedNames;
  mergedLists?: MergedNames;
  /** Keys of accounts that were erased and must not come back: `instagram:maya.bakes`. */
  erased?: ReadonlySet<string>;
}

export interface MergedCandidate extends Pick<Candidate, 'platform' | 'handle' | 'accountId'> {
  /** The candidate that has everything of it now. */
  into: string;
}

export type TrashedCandidate = SavedCandidate & {
  /** Whether it is there only because the import that created it was undone: it comes back as a new one. */
  isUndone?: boolean;
};

export type SavedCandidate = Pick<
  Candidate,
  | 'id'
  | 'platform'
  | 'handle'
  | 'accountId'
  | 'earlierHandles'
  | 'displayName'
  | 'email'
  | 'stage'
  | 'stageName'
  | 'tags'
  | 'lists'
  | 'notes'
  | 'fee'
  | 'fields'
  | 'updatedAtMs'
  | 'rating'
  | 'nextAction'
  | 'audience'
> &
  SavedFigures & {
    /** The cells that imports have brought, as hashes, by import; absent without any. */
    imported?: Readonly<Record<string, string>>;
    creatorId?: string;
    phone?: string | null;
    offered?: Fee | null;
    agreed?: Fee | null;
    doNotContact?: boolean;
  };

export type FieldName =
  | 'name'
  | 'email'
  | 'phone'
  | 'stage'
  | 'rating'
  | 'next-action'
  | 'audience'
  | `fee-${FeeKind}`
  | `own:${string}`;

export type Value = FieldValue | Fee | NextAction | AudienceReport;

/** One field in which the file and the shortlist differ, or which only the file has. */
export interface FieldChange {
  field: FieldName;
  /** Null for a gap. */
  mine: Value | null;
  theirs: Value;
  /** What else other rows of the file say. */
  alsoTheirs: readonly Variant<Value>[];
  /** Whether the rule takes the file's value. */
  isTaken: boolean;
  /** Whether an import brought the file's value before, and the user has another one since. */
  isYours?: boolean;
}

export interface ComparedProfile {
  profile: ImportedProfile;
  status: 'new' | 'restored' | 'changed' | 'same';
  /** The saved candidate, or the one in the trash; null for a new one that was never there. */
  candidateId: string | null;
  changes: readonly FieldChange[];
  /** Tags, lists and notes are added and never replace anything. */
  addedTags: readonly string[];
  addedLists: readonly string[];
  addedNotes: readonly string[];
  /** The figures of the file, one entry a day, and those that are not among the typed ones of the candidate yet. */
  figures: readonly FigureEntry[];
  addedFigures: readonly FigureEntry[];
  /** Figures without a day that differ from the saved ones, whether they replace them in the list or not. */
  figureDifferences: readonly FigureDifference[];
  /** Whether all of them are saved. Those that are not may not be added either, by the rule. */
  areFiguresSaved: boolean;
  /** Whether several rows say different things about the profile. */
  hasOtherRows: boolean;
  forbidsContact: boolean;
}

export interface ComparedCreator {
  creator: ImportedCreator;
  profiles: readonly ComparedProfile[];
}

export interface Comparison {
  rule: MergeRule;
  creators: readonly ComparedCreator[];
  /** Profiles that were erased. They stay so. */
  erased: readonly ImportedProfile[];
  /** Tags and lists of the file that the user merged into others. Profiles get those. */
  mergedNames: readonly MergedName[];
  counts: Readonly<Record<ComparedProfile['status'], number>>;
}
