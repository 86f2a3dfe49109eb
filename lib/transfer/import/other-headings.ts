import { type GridRow, textIn } from './grid';
import { headingText } from './heading-text';
import type { LeftRow } from './rows-of-list';

/** Sheets with several tables are kept by hand, and a search through a long list takes time. */
const MAX_ROWS = 5_000;
const MIN_HEADINGS = 3;

/**
 * The rows of a second table below, whose headings are those of the first one in another order, with their cells in the order of
 * the first. Adds the row of its headings to `left`.
 */
export function underFirstHeadings(
  rows: readonly GridRow[],
  headings: readonly string[],
  left: LeftRow[],
): readonly GridRow[] {
  if (rows.length > MAX_ROWS || headings.length < MIN_HEADINGS) return rows;
  const known = headings.map(headingText);
  if (new Set(known).size < known.length) return rows;
  let order: readonly number[] | null = null;
  return rows.flatMap((row) => {
    const moved = orderIn(row, known);
    if (moved !== null) {
      const isSame = moved.every((to, at) => to === at || to < 0);
      order = isSame ? null : moved;
      if (isSame) return row;
      left.push({ line: row.line, why: 'repeated-heading' });
      return [];
    }
    return order === null ? row : reordered(row, order, known.length);
  });
}

/** Where each cell of a row of headings belongs, with -1 for an empty one; null for any other row. */
function orderIn({ cells }: GridRow, known: readonly string[]): number[] | null {
  const texts = cells.map((cell) => headingText(textIn(cell)));
  const filled = texts.filter((text) => text !== '');
  if (filled.length < MIN_HEADINGS || new Set(filled).size < filled.length) return null;
  const order = texts.map((text) => (text === '' ? -1 : known.indexOf(text)));
  return texts.every((text, at) => text === '' || order[at] !== -1) ? order : null;
}

/** A cell under no heading stays beyond the table, where it is seen. */
function reordered({ line, cells }: GridRow, order: readonly number[], width: number): GridRow {
  const moved = Array.from({ length: width }, () => '' as GridRow['cells'][number]);
  const beyond: GridRow['cells'][number][] = [];
  for (const [at, cell] of cells.entries()) {
    const to = order[at] ?? -1;
    if (to >= 0) moved[to] = cell;
    else if (textIn(cell) !== '') beyond.push(cell);
  }
  return { line, cells: [...moved, ...beyond] };
}
