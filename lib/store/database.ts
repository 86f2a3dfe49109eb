import type { Dexie, Table } from 'dexie';
import type { ChangeRow, DraftRow, MetaRow, PostRow, RecordTable, Row } from './schema';

/**
 * Rows come out as `unknown` where another version may have written them; `rows.ts` checks each one. What goes in has the
 * type of today.
 */
export type ShortlistDatabase = Dexie &
  Record<RecordTable, Table<unknown, string, Row>> & {
    posts: Table<unknown, [string, string], PostRow>;
    changes: Table<ChangeRow, number>;
    /** Hashes of those who must not come back by a restored file. */
    erased: Table<{ key: string; atMs: number }, string>;
    /** What was typed and is not saved yet. */
    drafts: Table<DraftRow, string>;
    meta: Table<MetaRow, string>;
    /** Snapshots of versions 1 and 2; after the move only those that could not be read. */
    snapshots: Table<unknown, number>;
    /** Dates of exports in versions 1 and 2. */
    marks: Table<unknown, string>;
  };

/** Tells how far the move from an earlier version has come, from 0 to 1. */
export type MoveProgress = (share: number) => void;
