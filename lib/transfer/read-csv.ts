import { type CsvFault, failed, ok, type Result } from '../model/result';
import { type CsvRow, csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from './csv-rows';
import { withoutSeparatorLine } from './separator-line';

/** In characters. A larger text would block the page for seconds before any message could appear. */
export const MAX_FILE_LENGTH = 64_000_000;

export interface CsvFile {
  /** The names of the columns as the file writes them. */
  names: string[];
  /** The rows below the heading, without blank ones. */
  rows: CsvRow[];
  delimiter: string;
  /** The row number of the heading; 1 if no blank rows precede it. */
  headingLine: number;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The heading and rows of a CSV file, with any separator and line ends. `wanted` lists column names that identify the
 * separator if the heading contains several candidates. On failure, the reason names the row.
 */
export function readCsv(file: string, wanted: readonly string[]): Result<CsvFile> {
  if (file.length > MAX_FILE_LENGTH)
    return failed({ code: 'file-too-long', max: MAX_FILE_LENGTH }, 'nothing-changed');
  const { text, named } = withoutSeparatorLine(file);
  const delimiter = delimiterOf(text, wanted, named);
  const { rows, fault } = csvRows(text, delimiter);
  if (fault) return failed({ code: 'csv-fault', ...fault, max: LIMITS[fault.why] }, 'nothing-changed');
  const [heading, ...rest] = rows;
  return ok({ names: heading?.cells ?? [], rows: rest, delimiter, headingLine: heading?.line ?? 1 });
}

/** The name in the form of our own columns: lower case, "_" for spaces. */
export function columnName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

/** The names in `own` that more than one column has. */
export function repeatedNames(names: readonly string[], own: readonly string[]): string[] {
  const plain = names.map(columnName);
  return own.filter((name) => plain.indexOf(name) !== plain.lastIndexOf(name));
}

/**
 * How many rows of the file are inside cell `n` of a row: one quotation mark too many merges them into one cell, and
 * the cells that follow belong to the last. `isRow` says whether cells could be a row of this file.
 */
export function rowsInside(
  cells: readonly string[],
  n: number,
  delimiter: string,
  isRow: (cells: readonly string[]) => boolean,
): number {
  const cell = cells[n] ?? '';
  if (!/[\r\n]/.test(cell)) return 0;
  const [, ...lines] = cell.split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
  lines.at(-1)?.push(...cells.slice(n + 1));
  return lines.filter(isRow).length;
}

function delimiterOf(text: string, wanted: readonly string[], named: string | null): string {
  const candidates = named === null ? DELIMITERS : [named, ...DELIMITERS];
  const headings = candidates.map((delimiter) => {
    const cells = csvRows(text, delimiter, 1).rows[0]?.cells ?? [];
    const names = cells.map(columnName);
    return { delimiter, found: wanted.filter((name) => names.includes(name)).length, cells: cells.length };
  });
  const [best] = headings.toSorted((a, b) => b.found - a.found || (named ? 0 : b.cells - a.cells));
  return best?.delimiter ?? ',';
}

/** What a file has more of; 0 for faults that are no excess. */
const LIMITS: Record<CsvFault, number> = {
  'quote-not-closed': 0,
  'text-after-quote': 0,
  'too-many-rows': MAX_ROWS,
  'too-many-cells': MAX_CELLS,
  'cell-too-long': MAX_CELL_LENGTH,
};
