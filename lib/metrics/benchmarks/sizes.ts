import type { Span } from '../measures/span';
import type { TableDoubt } from './doubts';

interface Size {
  fromFollowers: number;
  /** Exclusive; null for no end. */
  toFollowers: number | null;
}

/**
 * The row for the followers shown, and other rows within their range. No row if the range extends beyond the table: the
 * size is then uncertain.
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

/** The gaps between the rows, lowest first. */
export function gapsIn(rows: readonly Size[]): TableDoubt[] {
  return rows.flatMap(({ fromFollowers }, n): TableDoubt[] => {
    const end = rows[n - 1]?.toFollowers ?? null;
    if (end === null || !(fromFollowers > end)) return [];
    return [{ code: 'no-row-between', fromFollowers: end, toFollowers: fromFollowers }];
  });
}
