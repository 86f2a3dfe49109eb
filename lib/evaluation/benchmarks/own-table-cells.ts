import { cellNumber, styleOf } from '../../typed/column';
import type { RowFault, TableFault } from './table-faults';

/** The columns of a user's own table. A table with the four bands judges; one with `average_percent` only compares. */
const BAND_COLUMNS = [
  'below_from_percent',
  'average_from_percent',
  'above_from_percent',
  'high_from_percent',
] as const;
const SIZE_COLUMNS = ['from_followers', 'to_followers'] as const;
export const TABLE_COLUMNS = [...SIZE_COLUMNS, 'average_percent', ...BAND_COLUMNS] as const;

type Column = (typeof TABLE_COLUMNS)[number];

/** One row of the file as text by column name. */
export type TableRow = Readonly<Record<string, string | undefined>>;

interface NumberedRow {
  /** The row number as a spreadsheet counts. */
  line: number;
  fromFollowers: number;
  toFollowers: number | null;
  /** The average, or the four bands; NaN for a cell without a number. */
  percents: number[];
}

/** The numbers in a table's rows, without blank rows, and which columns and cells are missing or ambiguous. */
export function tableCells(rows: readonly TableRow[]) {
  const filled = rows
    .map((row, n) => ({ row, line: n + 2 }))
    .filter(({ row }) => TABLE_COLUMNS.some((name) => textIn(row, name)));
  const has = (name: Column) => filled.some(({ row }) => textIn(row, name) !== '');
  const banded = BAND_COLUMNS.some(has);
  const percentColumns = banded ? BAND_COLUMNS : (['average_percent'] as const);
  const style = (columns: readonly Column[], isWhole: boolean) =>
    styleOf(
      filled.flatMap(({ row }) => columns.map((name) => textIn(row, name))),
      isWhole,
    );
  // Both size columns are written in the same style.
  const sizes = style(SIZE_COLUMNS, true);
  const percentStyle = style(percentColumns, false);
  const faults: TableFault[] = [];
  const numberIn = (row: TableRow, line: number, name: Column): number => {
    const cell = textIn(row, name);
    const torn = isSize(name) ? null : tornNumber(row, name, cell);
    if (torn !== null) {
      const either = [Number(cell), Number(torn.replace(',', '.'))] as const;
      faults.push(cellFault(line, name, torn, either));
      return Number.NaN;
    }
    const read = isSize(name) ? cellNumber(cell, sizes, 'whole') : cellNumber(cell, percentStyle, 'share');
    if (read.ok) return read.value;
    faults.push(cellFault(line, name, cell, read.either));
    return Number.NaN;
  };
  const numbered = filled.map(
    ({ row, line }): NumberedRow => ({
      line,
      fromFollowers: numberIn(row, line, 'from_followers'),
      toFollowers: textIn(row, 'to_followers') === '' ? null : numberIn(row, line, 'to_followers'),
      percents: percentColumns.map((name) => numberIn(row, line, name)),
    }),
  );
  if (banded && has('average_percent')) faults.push({ code: 'both-columns' });
  const named = rows.filter((row) => Object.keys(row).length > 0);
  const missing = SIZE_COLUMNS.filter((name) => named.length > 0 && named.every((row) => !(name in row)));
  return {
    rows: numbered,
    banded,
    faults,
    missing: missing.map((column): TableFault => ({ code: 'no-column', column })),
  };
}

const isSize = (name: Column): boolean => SIZE_COLUMNS.some((size) => size === name);
const textIn = (row: TableRow, name: Column): string =>
  Object.hasOwn(row, name) ? (row[name]?.trim() ?? '') : '';

/**
 * "3,2" split in two because its decimal comma was read as a separator: a whole number, then one or two digits in a
 * neighbouring column that the table does not need, such as a comment. Null if the two cells cannot be one number.
 */
function tornNumber(row: TableRow, name: Column, cell: string): string | null {
  const names = Object.keys(row);
  const next = names[names.indexOf(name) + 1];
  if (next === undefined || TABLE_COLUMNS.some((known) => known === next)) return null;
  const beside = row[next]?.trim() ?? '';
  return /^\d+$/.test(cell) && /^\d\d?$/.test(beside) ? `${cell},${beside}` : null;
}

function cellFault(
  line: number,
  column: Column,
  cell: string,
  either: readonly [number, number] | null,
): RowFault {
  const isWhole = isSize(column);
  if (cell === '') return { code: 'empty-cell', line, column, isWhole };
  return either
    ? { code: 'ambiguous-cell', line, column, cell, either }
    : { code: 'unreadable-cell', line, column, isWhole, cell };
}
