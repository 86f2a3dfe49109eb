import { COLUMN_NAMES, type ExportRow } from '../columns';
import type { CellStyle } from './cell-text';
import { tableColumn } from './own-file-columns';
import { clipboardHeading, clipboardRows } from './text-files';

const COLUMNS = COLUMN_NAMES.map(tableColumn);

/** One or more rows of Yardstick's own file for the clipboard. */
export function copyRows(
  rows: readonly ExportRow[],
  { headers, decimalSign = '.' }: { headers: boolean; decimalSign?: CellStyle['decimalSign'] },
): string {
  const values = rows.map((row) => COLUMN_NAMES.map((name) => row[name]));
  return ((headers ? clipboardHeading(COLUMNS) : '') + clipboardRows(COLUMNS, values, decimalSign)).slice(
    0,
    -1,
  );
}
