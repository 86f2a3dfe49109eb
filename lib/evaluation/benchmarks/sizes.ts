import type { Span } from '../span';

interface Size {
  fromFollowers: number;
  /** Exclusive; null for no end. */
  toFollowers: number | null;
}

/** The row for the followers shown, and further rows that their range reaches into. */
export function rowsFor<Row extends Size>(rows: readonly Row[], followers: Span) {
  const row = rows.find((size) => reaches(size, followers.value, followers.value)) ?? null;
  const others = rows.filter((size) => size !== row && reaches(size, followers.low, followers.high));
  return { row, others };
}

function reaches({ fromFollowers, toFollowers }: Size, low: number, high: number): boolean {
  return high >= fromFollowers && (toFollowers === null || low < toFollowers);
}
