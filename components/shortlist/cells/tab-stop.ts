import { SELECT_COLUMN } from './cell-place';

/** The one cell that Tab reaches: the cursor, or the first cell in view if the cursor's row or column is not there. */
export function tabStopOf(
  cursor: { id: string; column: string } | null,
  inView: readonly string[],
  columns: readonly { id: string }[],
): { id: string | undefined; column: string } {
  const isThere = cursor !== null && inView.includes(cursor.id);
  const column = columns.some(({ id }) => id === cursor?.column) ? cursor?.column : SELECT_COLUMN;
  return { id: isThere ? cursor.id : inView[0], column: column ?? SELECT_COLUMN };
}
