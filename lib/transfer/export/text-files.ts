import Papa from 'papaparse';
import type { CsvFormat } from '../../model/export';
import { asSpreadsheetText, fromSpreadsheetText } from '../formula-rule';
import { type CellStyle, cellText } from './cell-text';
import type { CellValue, FileColumn } from './file-column';

type Rows = readonly (readonly CellValue[])[];

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line of a CSV file, with the byte-order mark if the format has one. */
export function csvHeading(
  columns: readonly Pick<FileColumn, 'heading'>[],
  format: CsvFormat,
  isSpreadsheet: boolean,
): string {
  const names = columns.map(({ heading }) => heading.toWellFormed());
  // The name of a field may come from a stranger's file.
  const line = csvOf([isSpreadsheet ? names.map(asSpreadsheetText) : names], format.separator);
  return (format.byteOrderMark ? BYTE_ORDER_MARK : '') + line;
}

/** Rows of a CSV file by RFC 4180. Any number of calls after each other make one file. */
export function csvBody(
  columns: readonly Pick<FileColumn, 'type'>[],
  rows: Rows,
  format: CsvFormat,
  isSpreadsheet: boolean,
): string {
  return csvOf(textsOf(columns, rows, { decimalSign: format.decimalSign, isSpreadsheet }), format.separator);
}

function csvOf(lines: readonly (readonly string[])[], delimiter: string): string {
  if (lines.length === 0) return '';
  return `${Papa.unparse(lines as string[][], { newline: '\r\n', delimiter })}\r\n`;
}

/** One JSON object per line: numbers as numbers, null for what is not known. */
export function jsonLines(columns: readonly FileColumn[], rows: Rows): string {
  const lines = rows.map((values) =>
    JSON.stringify(Object.fromEntries(columns.map(({ heading }, at) => [heading, values[at] ?? null]))),
  );
  return lines.map((line) => `${line.toWellFormed()}\n`).join('');
}

/**
 * Rows for the clipboard, where a paste fills one cell after the other. Tabs and line breaks inside a text would start
 * a new cell or row, so they become spaces; formulas stay text.
 */
export function clipboardRows(
  columns: readonly FileColumn[],
  rows: Rows,
  decimalSign: CellStyle['decimalSign'],
): string {
  const lines = textsOf(columns, rows, { decimalSign, isSpreadsheet: true });
  return lines.map((cells) => `${cells.map(forPasting).join('\t')}\n`).join('');
}

export const clipboardHeading = (columns: readonly FileColumn[]): string =>
  `${columns.map(({ heading }) => forPasting(heading)).join('\t')}\n`;

const textsOf = (columns: readonly Pick<FileColumn, 'type'>[], rows: Rows, style: CellStyle): string[][] =>
  rows.map((values) => columns.map(({ type }, at) => cellText(values[at] ?? null, type, style)));

/** Characters that a sheet reads as the end of a cell or row. */
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

function forPasting(cell: string): string {
  // Without its breaks a text may begin differently, so the formula rule is applied to what is pasted.
  const oneLine = cell.search(BREAKS) < 0 ? cell : asSpreadsheetText(onOneLine(fromSpreadsheetText(cell)));
  // Sheets read a cell that begins with a quotation mark up to the next one, across tabs.
  return oneLine.startsWith('"') ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
}

function onOneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}
