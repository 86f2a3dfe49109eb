import Papa from 'papaparse';
import type { Candidate } from '../model/candidate';
import { COLUMN_NAMES, cellsOf, type ExportRow } from './columns';
import { type OwnColumn, ownCells, ownColumnName } from './own-columns';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a file is written: with commas and decimal points, or with semicolons and decimal commas, as Excel expects it where
 * the comma is the decimal mark (most of Europe, Latin America).
 */
export type CsvStyle = 'comma' | 'semicolon';

/** The user's own fields, and the candidate of each row in the same order. */
interface OwnCells {
  columns: readonly OwnColumn[];
  candidates: readonly Pick<Candidate, 'fields'>[];
}

const NO_OWN: OwnCells = { columns: [], candidates: [] };

/**
 * Writes the export file: RFC 4180 with a byte-order mark. Opens in Excel and Google Sheets without editing, and
 * `fromCsv` returns the same rows. A text too long for a cell is cut and marked.
 */
export function toCsv(rows: readonly ExportRow[], style: CsvStyle = 'comma', own: OwnCells = NO_OWN): string {
  const mark = style === 'comma' ? '.' : ',';
  const heading = [...COLUMN_NAMES, ...own.columns.map(ownColumnName)];
  const cells = rows.map((row, at) => {
    const candidate = own.candidates[at];
    return [...cellsOf(row, mark), ...(candidate ? ownCells(own.columns, candidate, mark) : [])];
  });
  const lines = [heading, ...cells].map((line) =>
    // Half a character (a lone surrogate) cannot be written as UTF-8.
    line.map((cell) => cell.toWellFormed()),
  );
  const delimiter = style === 'comma' ? ',' : ';';
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: '\r\n', delimiter })}\r\n`;
}
