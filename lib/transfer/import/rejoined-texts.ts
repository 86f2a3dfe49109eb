import type { Table } from './find-table';
import { type GridRow, textIn } from './grid';
import type { ChosenMeanings } from './match-columns';
import type { Column } from './meanings';
import { isOwnFile } from './own-file';
import { type Remark, SHOWN_ROWS } from './remark';
import { fitsWithNext, misfits } from './shifted-row';
import { TextRow } from './text-row';

interface Matched {
  table: Table;
  columns: Column[];
}

/** A list with the texts of its last column put together again, and the lines of their rows. */
export interface Rejoined extends Matched {
  lines: readonly number[];
}

/**
 * A text file whose last column is a note or another text, with separators in it and no quotation marks around it: the cells
 * beyond that column are put together again in rows where nothing else can explain them. Other such rows are refused later.
 */
export function withTextsRejoined({ table, columns }: Matched, chosen: ChosenMeanings = {}): Rejoined {
  const width = columns.findLastIndex(({ heading, at }) => heading !== '' || at in chosen) + 1;
  const last = columns[width - 1];
  const same = { table, columns, lines: [] };
  if (table.headingLine === null || isOwnFile(columns)) return same;
  if (!last || (last.meaning !== 'note' && last.meaning !== 'own-text')) return same;
  const titled = columns.slice(0, width);
  const longer = table.rows.filter((row): row is TextRow => isLonger(row, width));
  if (longer.length === 0) return same;
  // Cells below no heading are a column of their own unless most of them plainly continue the text before them.
  const isColumn = longer.filter((row) => continuesText(row, titled)).length * 2 <= longer.length;
  if (width < columns.length && isColumn) return same;
  const joined = new Map(
    longer.flatMap((row) => (isSure(row, titled) ? [[row.line, withLastJoined(row, width)] as const] : [])),
  );
  return {
    table: {
      ...table,
      headings: table.headings.slice(0, width),
      groups: table.groups.slice(0, width),
      rows: joined.size === 0 ? table.rows : table.rows.map((row) => joined.get(row.line) ?? row),
    },
    columns: titled,
    lines: [...joined.keys()],
  };
}

/** Says it once for the list, about the rows that are wanted. */
export function remarkOnRejoined({ columns, lines }: Rejoined, skipped?: ReadonlySet<number>): Remark[] {
  const wanted = lines.filter((line) => !skipped?.has(line));
  const at = columns.at(-1)?.at ?? 0;
  return wanted.length === 0
    ? []
    : [{ code: 'rejoined-texts', at, rows: wanted.length, lines: wanted.slice(0, SHOWN_ROWS) }];
}

/** Whether a row of a text file has a text beyond its last column. */
function isLonger(row: GridRow, width: number): boolean {
  if (!(row instanceof TextRow)) return false;
  for (let at = width; at < row.width; at++) if (!row.isEmptyAt(at)) return true;
  return false;
}

function isSure(row: TextRow, columns: readonly Column[]): boolean {
  if (row.isEmptyAt(columns.length - 1) || row.rawFrom(columns.length - 1).includes('"')) return false;
  if (misfits(row.cells, columns, 0) > 0 || hasDividedNumber(row, columns)) return false;
  return (
    continuesText(row, columns) || !columns.slice(0, -1).some((_, at) => mayBeDividedAt(row, columns, at))
  );
}

/** People write a blank behind a comma in a text, and programs none between cells. */
function continuesText(row: TextRow, columns: readonly Column[]): boolean {
  for (let at = 1; at < row.width; at++) {
    const isBeyond = at >= columns.length;
    if (isBeyond ? !row.isEmptyAt(at) && !row.hasBlankAt(at) : row.hasBlankAt(at)) return false;
  }
  return true;
}

/** "€1,200" without quotation marks is two cells, and those behind them may stand one too far right. */
function hasDividedNumber({ cells }: TextRow, columns: readonly Column[]): boolean {
  return columns.some(
    (_, at) =>
      at < columns.length - 1 &&
      /\p{Nd}$/u.test(textIn(cells[at])) &&
      /^\p{Nd}{1,3}(?!\p{Nd})/u.test(textIn(cells[at + 1])) &&
      misfits(cells, columns.slice(at + 1, -1), 1) === 0,
  );
}

/** Whether the cell of another column could have been divided instead, so that all cells behind it stand too far right. */
function mayBeDividedAt(row: TextRow, columns: readonly Column[], at: number): boolean {
  const { cells } = row;
  const column = columns[at] as Column;
  const between = columns.slice(at + 1, -1);
  const most = cells.findLastIndex((cell) => textIn(cell) !== '') - columns.length + 1;
  return Array.from({ length: most }, (_, n) => n + 1).some(
    (by) => fitsWithNext(column, cells, by) && misfits(cells, between, by) === 0,
  );
}

function withLastJoined(row: TextRow, width: number): GridRow {
  const { line, hasBreaks, section } = row;
  const cells = [...row.cells.slice(0, width - 1), row.rawFrom(width - 1)];
  return { line, cells, ...(hasBreaks && { hasBreaks }), ...(section && { section }) };
}
