import type { RecordTable } from './schema';

/** A field that Undo did not restore because it was changed again later. */
export interface UndoConflict {
  table: RecordTable;
  id: string;
  path: string;
  /** The value that Undo would have restored. */
  before: unknown;
  now: unknown;
}
