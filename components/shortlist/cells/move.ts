import type { CellPlace } from './cell-place';

/** What a move stays within. */
export interface GridSize {
  /** How many rows there are. */
  total: number;
  /** The ids of all columns in order. */
  columns: readonly string[];
  /** How many rows are in view. */
  page: number;
  isRightToLeft: boolean;
}

/**
 * Where a key moves the cursor; null if the key does not move it. With Control or Command, to the edge of the table. By the grid
 * pattern of the ARIA Authoring Practices (W3C, APG 1.2).
 */
export function movedTo(
  key: string,
  isFar: boolean,
  { place, column }: CellPlace,
  { total, columns, page, isRightToLeft }: GridSize,
): CellPlace | null {
  const at = Math.max(0, columns.indexOf(column));
  const [firstRow, lastRow, lastColumn] = [0, total - 1, columns.length - 1];
  const to = (row: number, col: number): CellPlace => ({
    place: Math.min(lastRow, Math.max(firstRow, row)),
    column: columns[Math.min(lastColumn, Math.max(0, col))] ?? column,
  });
  const forward = isRightToLeft ? -1 : 1;
  const aside = (step: number) => to(place, isFar ? step * lastColumn : at + step);
  const moves: Readonly<Record<string, CellPlace>> = {
    ArrowDown: to(isFar ? lastRow : place + 1, at),
    ArrowUp: to(isFar ? firstRow : place - 1, at),
    ArrowRight: aside(forward),
    ArrowLeft: aside(-forward),
    PageDown: to(place + page, at),
    PageUp: to(place - page, at),
    Home: to(isFar ? firstRow : place, 0),
    End: to(isFar ? lastRow : place, lastColumn),
  };
  return moves[key] ?? null;
}
