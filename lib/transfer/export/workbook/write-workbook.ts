import writeWorkbookFile, { type Row } from 'write-excel-file/browser';
import type { CellType } from '../../cells';
import type { CellValue } from '../file-column';
import { headingCell, workbookCell } from './workbook-cells';

/** What a workbook needs to know of a column. */
export interface WorkbookColumn {
  heading: string;
  type: CellType;
}

/** In characters: wide enough for a name, narrow enough for a screen. */
const WIDTHS: Record<CellType, number> = { text: 22, words: 22, whole: 12, number: 12, flag: 9, moment: 19 };

/** One sheet with the headings in a row that stays while the others scroll. */
export function writeWorkbook(
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly CellValue[])[],
  isSpreadsheet = true,
): Promise<Blob> {
  const cells: Row[] = [
    columns.map(({ heading }) => headingCell(heading)),
    ...rows.map((values) =>
      columns.map(({ type }, at) => workbookCell(values[at] ?? null, type, isSpreadsheet)),
    ),
  ];
  return writeWorkbookFile(cells, {
    sheet: 'Yardstick',
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
  }).toBlob();
}
