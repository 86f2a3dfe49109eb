import Papa from 'papaparse';
import { COLUMN_NAMES, cellsOf, type ExportRow } from './columns';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a file is written: with commas and decimal points, or with semicolons and decimal commas, as Excel expects it where
 * the comma is the decimal mark (most of Europe, Latin America).
 */
export type CsvStyle = 'comma' | 'semicolon';

/**
 * Writes the export file: RFC 4180 with a byte-order mark. Opens in Excel and Google Sheets without editing, and
 * `fromCsv` returns the same rows. A text too long for a cell is cut and marked.
 */
export function toCsv(rows: readonly ExportRow[], style: CsvStyle = 'comma'): string {
  const lines = [COLUMN_NAMES, ...rows.map((row) => cellsOf(row, style === 'comma' ? '.' : ','))].map(
    (cells) =>
      // Half a character (a lone surrogate) cannot be written as UTF-8.
      cells.map((cell) => cell.toWellFormed()),
  );
  const delimiter = style === 'comma' ? ',' : ';';
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: '\r\n', delimiter })}\r\n`;
}
