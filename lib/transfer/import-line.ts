import type { FieldValue } from '../model/label';
import { type CellNumber, type ColumnStyle, cellNumber, styleOf } from '../typed/column';
import { typedNumber } from '../typed/typed-number';
import type { Expectation } from '../words/expectation-words';
import { CELLS, COLUMN_NAMES, type ColumnName, type ExportRow } from './columns';
import type { CsvRow } from './csv-rows';
import { columnAt } from './file-words';
import { identityOf } from './identity';
import { fromOlderFile } from './older-files';
import type { OwnColumn } from './own-columns';
import { ownReader } from './own-reader';
import { columnName, rowsInside } from './read-csv';

/** A cell whose value does not fit its column; the rest of the line is still imported. */
interface WrongCell {
  column: string;
  cell: string;
  expects: Expectation;
}

export interface ImportedLine {
  /** The line number as a spreadsheet counts: the heading is 1. */
  line: number;
  /** Null if the account is unknown: platform or handle is missing, invalid or contradicts the link. */
  row: ExportRow | null;
  wrong: WrongCell[];
  /** Values of own fields by the name in the heading, which may be a field that is not there. Empty cells are null. */
  own: Record<string, FieldValue | null>;
  /** Every cell as written, including unknown columns. Cells beyond the heading are numbered. */
  cells: Record<string, string>;
}

/** The position of a known column in the file, and its number style. */
interface Column {
  name: ColumnName;
  at: number;
  style: ColumnStyle | null;
}

/** Values for columns that the file lacks; built once instead of once per row. */
const NOTHING = Object.fromEntries(
  COLUMN_NAMES.map((name) => [name, CELLS[name].schema.safeParse('').data]),
) as Partial<ExportRow>;

/** Reads the lines of one file. First scans all its numbers: a column uses one style throughout. */
export function importer(
  names: readonly string[],
  rows: readonly CsvRow[],
  delimiter: string,
  fields: readonly OwnColumn[] = [],
): (row: CsvRow) => ImportedLine {
  const own = names.map(columnName);
  const keys = keysFor(names);
  const columns = COLUMN_NAMES.filter((name) => own.includes(name)).map((name): Column => {
    const at = own.indexOf(name);
    const { numbers } = CELLS[name];
    const style = numbers ? styleOf(cellsAt(rows, at), numbers === 'whole') : null;
    return { name, at, style };
  });
  const ownIn = ownReader(names, rows, fields);
  const ofToday = own.includes('views_per_follower') ? (row: ExportRow) => row : fromOlderFile;
  const at = (name: ColumnName) => own.indexOf(name);
  const isRow = (cells: readonly string[]) =>
    cells.length >= names.length && CELLS.platform.schema.safeParse(cells[at('platform')] ?? '').success;

  return ({ line, cells }) => {
    const wrong: WrongCell[] = [];
    const row: Partial<ExportRow> = { ...NOTHING };
    const known = ownCells(cells, wrong);
    for (const column of columns)
      if (column.name !== 'handle') take(column, known[column.at] ?? '', row, wrong);
    takeFee(known[at('fee')] ?? '', known[at('currency')] ?? '', row, wrong);
    takeIdentity(known, row, wrong);
    const { own: ownValues, wrong: wrongOwn } = ownIn(known);
    wrong.push(...wrongOwn);
    const [beyond] = beyondNames(cells);
    if (beyond) wrong.push(beyond);
    return {
      line,
      row:
        beyond || row.platform === undefined || row.handle === undefined ? null : ofToday(row as ExportRow),
      wrong,
      own: ownValues,
      cells: Object.fromEntries(cells.map((cell, n) => [keys[n] ?? columnAt(n), cell])),
    };
  };

  /** Skips cells that contain further rows, and the cells after them, which belong to the last of those rows. */
  function ownCells(cells: readonly string[], wrong: WrongCell[]): readonly string[] {
    const inside = cells.map((_, n) => rowsInside(cells, n, delimiter, isRow));
    const first = inside.findIndex((count) => count > 0);
    if (first < 0) return cells;
    wrong.push({
      column: keys[first] ?? columnAt(first),
      cell: cells[first] ?? '',
      expects: { code: 'one-text', rows: inside[first] ?? 0 },
    });
    return cells.slice(0, first);
  }

  /** A comma outside quotation marks splits a cell and shifts the following cells into the wrong columns. */
  function beyondNames(cells: readonly string[]): WrongCell[] {
    return cells.flatMap((cell, n) =>
      n < names.length || cell.trim() === '' ? [] : { column: columnAt(n), cell, expects: 'no-cell' },
    );
  }

  function takeIdentity(cells: readonly string[], row: Partial<ExportRow>, wrong: WrongCell[]): void {
    // An unknown platform is already reported.
    if (wrong.some(({ column }) => column === 'platform') && cells[at('platform')]?.trim()) return;
    const cell = cells[at('handle')] ?? '';
    const identity = identityOf(row.platform ?? null, cell, cells[at('profile_url')] ?? '');
    if ('handle' in identity) {
      row.platform = identity.platform;
      row.handle = identity.handle;
      wrong.splice(0, wrong.length, ...wrong.filter(({ column }) => column !== 'platform'));
    } else if (!wrong.some(({ column }) => column === identity.column))
      wrong.push({
        column: identity.column,
        cell: cells[at(identity.column)] ?? '',
        expects: identity.expects,
      });
  }
}

function* cellsAt(rows: readonly CsvRow[], at: number): Iterable<string> {
  for (const { cells } of rows) yield cells[at] ?? '';
}

function take<Name extends ColumnName>(
  { name, style }: Column & { name: Name },
  cell: string,
  row: Partial<ExportRow>,
  wrong: WrongCell[],
): void {
  const { schema, expects, numbers } = CELLS[name];
  const number = style && numbers && cell.trim() !== '' ? cellNumber(cell, style, numbers) : null;
  const read = schema.safeParse(number?.ok ? String(number.value) : number ? 'none' : cell);
  if (read.success) row[name] = read.data;
  else wrong.push({ column: name, cell, expects: number ? expectsOf(number, expects) : expects });
}

function expectsOf(number: CellNumber, expects: Expectation): Expectation {
  if (number.ok || number.either === null || typeof expects !== 'string') return expects;
  const [smaller, larger] = number.either;
  return { code: 'either', expected: expects, smaller, larger };
}

/** An amount with its currency in one cell, such as "1.200,50 €". The currency column must not contradict it. */
function takeFee(cell: string, currency: string, row: Partial<ExportRow>, wrong: WrongCell[]): void {
  const at = wrong.findIndex(({ column }) => column === 'fee');
  if (at < 0) return;
  const typed = typedNumber(cell, 'amount', currency || null);
  if (!typed.ok || typed.currency === null || (currency.trim() !== '' && currency.trim() !== typed.currency))
    return;
  wrong.splice(at, 1);
  row.fee = typed.value;
  row.currency = typed.currency;
}

/** A repeated or unnamed column is called by its position, so that no cell is lost. */
function keysFor(names: readonly string[]): string[] {
  const plain = names.map((name) => name.trim().toLowerCase());
  const first = new Map<string, number>();
  for (const [n, name] of plain.entries()) if (!first.has(name)) first.set(name, n);
  return plain.map((name, n) => (name !== '' && first.get(name) === n ? name : columnAt(n)));
}
