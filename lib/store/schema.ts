import type { PostKind } from '../model/post';

/** Tables whose rows have an id, a stamp per field, and a history. */
export const RECORD_TABLES = [
  'candidates',
  'creators',
  'contacts',
  'notes',
  'tags',
  'lists',
  'stages',
  'numbers',
  'fields',
  'briefs',
  'benchmarkTables',
  'queue',
  'views',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** Tables of what the user defines: briefs, comparison tables and views of the list. */
export type DefinitionTable = Extract<RecordTable, 'briefs' | 'benchmarkTables' | 'views'>;

/** Values by field path, such as `handle`, `price.asked` and `tagIds.ID`, which is true for a member. */
export type Values = Record<string, unknown>;

export interface Row {
  id: string;
  /** By path: the stamp of the commit that set the value. A value without a stamp is from before version 3. */
  stamps: Record<string, string>;
  /** By path: the stamp of the commit whose value an undo restored. */
  echoes?: Record<string, string>;
  /** By path: the stamp of a merged value in the database it comes from, which counts when the two are merged again. */
  origins?: Record<string, string>;
  /** The local number of the last commit that changed the row. */
  seq: number;
  /** When the row was moved to the trash; null if it is not there. */
  trashedAtMs: number | null;
  [field: string]: unknown;
}

/** What a commit did to one row. */
export interface RecordChange {
  table: RecordTable;
  id: string;
  created: boolean;
  before: Values;
  beforeStamps: Record<string, string>;
  /** As `origins` of the row. */
  beforeOrigins?: Record<string, string>;
  after: Values;
}

/** What the user did in a commit; the screens turn it into a sentence. */
export const COMMIT_KINDS = [
  'saved',
  'numbers',
  'note',
  'tags',
  'lists',
  'stage',
  'fee',
  'email',
  'phone',
  'fields',
  'rating',
  'do-not-contact',
  'next-action',
  'audience',
  'removed',
  'restored',
  'brief',
  'table',
  'view',
  'label-added',
  'label-renamed',
  'label-moved',
  'label-coloured',
  'label-options',
  'label-merged',
  'label-deleted',
  'account',
  'renamed',
  'joined',
  'creator-joined',
  'creator-parted',
  'many-stage',
  'many-tags',
  'many-lists',
  'many-removed',
  'many-cells',
  'many-imported',
  'many-merged',
  'settings-imported',
  'queue-added',
  'queue-opened',
  'queue-decided',
  'queue-removed',
  'erased',
  'workspace-deleted',
  'undo',
  'moved',
] as const;
export type CommitKind = (typeof COMMIT_KINDS)[number];

/** One commit, or part of a large one. This table serves history, undo, and finding what another device lacks. */
export interface ChangeRow {
  /** Assigned by the database; orders the commits on this device. */
  seq?: number;
  commitId: string;
  device: string;
  stamp: string;
  atMs: number;
  kind: CommitKind;
  /** The candidate that the commit is about; null for several or none. */
  candidateId: string | null;
  /** `TABLE:ID` of every row that the commit changed. */
  recordIds: string[];
  records: RecordChange[];
  /** 1 if the commit can be undone; otherwise absent, so that the index lists only undoable commits. */
  undoable?: 1;
  /** The commit that this one undid. */
  undoes?: string;
  /** 1 if these rows do the commit again, after it was undone. */
  redoes?: 1;
}

/** The fields of a post that seldom change, stored once for all snapshots that include it. */
export interface PostRow {
  candidateId: string;
  postId: string;
  kind: PostKind;
  author: string | null;
  postedAtMs: number | null;
  postedAtReader: string | null;
  paidPartnership: boolean | null;
  /** Each wording, with the times of the first and last look that saw it. */
  captions: { text: string | null; firstMs: number; lastMs: number }[];
}

/** A stored snapshot: its numbers are packed, and its stamp is that of the packed bytes. */
export interface StoredNumbers {
  id: string;
  candidateId: string;
  takenAtMs: number;
  stamp: string;
  packed: Uint8Array<ArrayBuffer>;
}

export interface DraftRow {
  key: string;
  value: unknown;
  atMs: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** A block of the list's columns, derived from candidates and snapshots. */
export interface ListChunkRow {
  k: number | string;
  [column: string]: unknown;
}
