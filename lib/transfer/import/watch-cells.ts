import type { GridRow, KnownCell } from './grid';
import { type SeeText, TextRow } from './text-row';

/** Looks at the cells of one column while the rows of a list pass by. */
export interface CellWatcher {
  readonly at: number;
  /** A cell that is missing is an empty text. */
  see: SeeText;
  /** A cell of a workbook or a JSON file. */
  seeKnown(n: number, cell: KnownCell): void;
}

/**
 * Shows each watcher the cells of its column, row by row: what one row takes in memory is near at hand then for all columns,
 * where one pass for each column would fetch a long list anew. Most cells of a text file are shown where they stand in it, because
 * making a text of each takes longer than looking at its characters.
 */
export function watchCells(rows: readonly GridRow[], watchers: readonly CellWatcher[]): void {
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as GridRow;
    for (let w = 0; w < watchers.length; w++) showCell(row, watchers[w] as CellWatcher, n);
  }
}

/** Shows one cell of the row `n`. */
export function showCell(row: GridRow, to: CellWatcher, n: number): void {
  if (row instanceof TextRow) {
    row.show(to, n);
    return;
  }
  const cell = row.cells[to.at] ?? '';
  if (typeof cell === 'string') to.see(n, cell, 0, cell.length);
  else to.seeKnown(n, cell);
}
