import type { ListIndex } from './list-index';
import type { FacetColumn, FacetCounts } from './list-query';
import { type RowTest, valuesIn } from './row-tests';

/** A test with the column of its filter; null for one that belongs to no column, such as the search. */
export interface ColumnTest {
  column: string | null;
  test: RowTest;
}

/**
 * How many rows have each value of the columns. A column's own filter is left out of its counts, so that they tell what
 * another choice would show.
 */
export function facetCounts(
  index: ListIndex,
  tests: readonly ColumnTest[],
  columns: readonly FacetColumn[],
): FacetCounts {
  const counted = columns.map((column) => {
    const { codes, sets } = valuesIn(index, column);
    return { column, codes, sets, counts: new Uint32Array(sets.length) };
  });
  for (let position = 0; position < index.size; position++) {
    const failed = failedColumn(tests, position);
    if (failed === null) continue;
    for (const { column, codes, counts } of counted) {
      if (failed !== undefined && failed !== column) continue;
      const code = codes[position] as number;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return Object.fromEntries(counted.map(({ column, sets, counts }) => [column, perValue(sets, counts)]));
}

/** The only column whose filters the row fails; undefined if it fails none, null if it can count for no column. */
function failedColumn(tests: readonly ColumnTest[], position: number): string | undefined | null {
  let failed: string | undefined;
  for (const { column, test } of tests) {
    if (column === failed || test.passes(position)) continue;
    if (column === null || failed !== undefined) return null;
    failed = column;
  }
  return failed;
}

function perValue(sets: readonly (readonly string[])[], counts: Uint32Array): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [code, values] of sets.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) for (const value of values) found[value] = (found[value] ?? 0) + count;
  }
  return found;
}
