import type { Span } from '../measures/span';
import type { TableDoubt } from './doubts';

interface Size {
  fromFollowers: number;
  /** Exclusive; null for no end. */
  toFollowers: number | null;
}

/**
 * The row for the followers shown, and further rows that their range reaches into. No row where the range leaves
 * the sizes: then nobody can say that the account is of any of them.
 */
export function rowsFor<Row extends Size>(rows: readonly Row[], followers: Span) {
  const reached = rows.filter((size) => reaches(size, followers.low, followers.high));
  const row = reached.find((size) => reaches(size, followers.value, followers.value)) ?? null;
  if (!row || !cover(reached, followers)) return { row: null, others: [] };
  return { row, others: reached.filter((size) => size !== row) };
}

function cover(reached: readonly Size[], { low, high }: Span): boolean {
  const ends = reached.map(({ toFollowers }) => toFollowers ?? Number.POSITIVE_INFINITY);
  const starts = reached.map(({ fromFollowers }) => fromFollowers);
  return starts.every((start, n) => start <= (ends[n - 1] ?? low)) && high < (ends.at(-1) ?? 0);
}

function reaches({ fromFollowers, toFollowers }: Size, low: number, high: number): boolean {
  return high >= fromFollowers && (toFollowers === null || low < toFollowers);
}

/** The sizes between the rows, lowest first, that no row covers. */
export function gapsIn(rows: readonly Size[]): TableDoubt[] {
  return rows.flatMap(({ fromFollowers }, n): TableDoubt[] => {
    const end = rows[n - 1]?.toFollowers ?? null;
    if (end === null || !(fromFollowers > end)) return [];
    return [{ code: 'no-row-between', fromFollowers: end, toFollowers: fromFollowers }];
  });
}
