import type { Span } from './span';

/** One profile's number in a row of a comparison. */
export interface Placed {
  id: string;
  /** Every value that the number may have, inclusive; null if that is unknown. */
  range: Pick<Span, 'low' | 'high'> | null;
  /** Only numbers of one group are compared: the same formula, kind of post, platform or currency. */
  group: string;
}

/** What can be said of a number beside the others of its group. */
export interface ToldApart {
  /** Those whose ranges overlap with its own, in the given order: which one is higher is not known. */
  overlaps: string[];
  /** Whether its whole range lies above that of every other number with a range, of which there is at least one. */
  isHighest: boolean;
}

/** Compares the ranges of a row. A number without a range is compared with none, and is in the result without overlaps. */
export function tellApart(row: readonly Placed[]): Map<string, ToldApart> {
  const told = row.map(({ id, range, group }): [string, ToldApart] => {
    const others = row.flatMap((other) =>
      other.id !== id && other.group === group && other.range !== null
        ? [{ id: other.id, range: other.range }]
        : [],
    );
    if (range === null) return [id, { overlaps: [], isHighest: false }];
    const overlaps = others.filter((other) => overlap(range, other.range)).map((other) => other.id);
    const isHighest = others.length > 0 && others.every((other) => other.range.high < range.low);
    return [id, { overlaps, isHighest }];
  });
  return new Map(told);
}

/** Whether two inclusive ranges have a value in common. */
function overlap(a: Pick<Span, 'low' | 'high'>, b: Pick<Span, 'low' | 'high'>): boolean {
  return a.low <= b.high && b.low <= a.high;
}
