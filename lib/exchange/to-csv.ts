import Papa from 'papaparse';
import { COLUMN_NAMES, cellsOf, type ExportRow } from './columns';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The canonical file: RFC 4180 with a byte-order mark. Opens in Excel and Google Sheets without editing,
 * and `fromCsv` gives the same rows back.
 */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = [COLUMN_NAMES, ...rows.map(cellsOf)].map((cells) =>
    // Half a character (a lone surrogate) cannot be written as UTF-8.
    cells.map((cell) => cell.toWellFormed()),
  );
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}
