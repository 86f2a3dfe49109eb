import type { Dexie, Table } from 'dexie';
import type { ChangeRow, DraftRow, ListChunkRow, MetaRow, PostRow, RecordTable, Row } from './schema';

/**
 * Rows that another version may have written are read as `unknown`, and `rows.ts` validates each one. Rows are written with
 * the current type.
 */
export type ShortlistDatabase = Dexie &
  Record<RecordTable, Table<unknown, string, Row>> & {
    posts: Table<unknown, [string, string], PostRow>;
    changes: Table<ChangeRow, number>;
    /** Hashes of erased accounts, which a restored file must not bring back. */
    erased: Table<{ key: string; atMs: number }, string>;
    /** Typed text that is not saved yet. */
    drafts: Table<DraftRow, string>;
    meta: Table<MetaRow, string>;
    /** Derived from other tables; deleting it loses nothing. */
    listChunks: Table<ListChunkRow, number | string>;
    /** Snapshots of versions 1 and 2; after the migration, only the unreadable ones. */
    snapshots: Table<unknown, number>;
    /** Dates of exports in versions 1 and 2. */
    marks: Table<unknown, string>;
  };

/** Reports the progress of the migration from an earlier version, from 0 to 1. */
export type MoveProgress = (share: number) => void;
