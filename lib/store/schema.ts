import type { PostKind } from '../model/post';

/** Tables whose rows have an id, a stamp for each field, and a history. */
export const RECORD_TABLES = [
  'candidates',
  'creators',
  'contacts',
  'notes',
  'tags',
  'lists',
  'stages',
  'numbers',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** Values by the path of their field: `handle`, `price.asked`, and `tagIds.ID`, which is true for a member. */
export type Values = Record<string, unknown>;

export interface Row {
  id: string;
  /** By path: the stamp of the commit that set the value. Without one it is from before version 3. */
  stamps: Record<string, string>;
  /** By path: the stamp of the commit whose value an undo brought back. */
  echoes?: Record<string, string>;
  /** The local number of the last commit that touched it. */
  seq: number;
  /** Set where it waits in the trash; the row stays. */
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
  after: Values;
}

/** What a commit did, in words of the product; the screens make sentences of it. */
export const COMMIT_KINDS = [
  'saved',
  'numbers',
  'note',
  'tags',
  'lists',
  'stage',
  'fee',
  'email',
  'removed',
  'restored',
  'label',
  'undo',
  'moved',
] as const;
export type CommitKind = (typeof COMMIT_KINDS)[number];

/** One commit, or a part of a large one. History, undo and what another device has not seen yet are this one table. */
export interface ChangeRow {
  /** Assigned by the database; the order of commits here. */
  seq?: number;
  commitId: string;
  device: string;
  stamp: string;
  atMs: number;
  kind: CommitKind;
  /** The candidate it is about; null for several or none. */
  candidateId: string | null;
  /** `TABLE:ID` of every row that it touched. */
  recordIds: string[];
  records: RecordChange[];
  /** 1 where Undo may take it back; absent otherwise, so that the index names those alone. */
  undoable?: 1;
  /** The commit that this one took back. */
  undoes?: string;
}

/** What seldom changes of a post, once for all snapshots that show it. */
export interface PostRow {
  candidateId: string;
  postId: string;
  kind: PostKind;
  author: string | null;
  postedAtMs: number | null;
  postedAtReader: string | null;
  paidPartnership: boolean | null;
  /** Each wording with the first and the last look that saw it. */
  captions: { text: string | null; firstMs: number; lastMs: number }[];
}

/** A snapshot as it is stored: its numbers packed, its stamp that of the packed bytes. */
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
