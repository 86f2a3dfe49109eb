import type { ListIndex } from './list-index';
import type { FacetColumn, Filter } from './list-query';

/** Whether the row at a position meets a condition. */
export type RowTest = (position: number) => boolean;

/** The values of a column by code, and the code of each row; a code column has one value per row. */
export function valuesIn(index: ListIndex, column: FacetColumn) {
  if (column === 'tagIds' || column === 'listIds') return index.labels(column);
  const { codes, dictionaries } = index.columns;
  return { codes: codes[column], sets: dictionaries[column].map((value) => (value === '' ? [] : [value])) };
}

export function testOf(index: ListIndex, filter: Filter): RowTest {
  switch (filter.kind) {
    case 'any-of': {
      const { codes, sets } = valuesIn(index, filter.column);
      const asked = new Set(filter.values);
      const passes = sets.map((values) => values.some((value) => asked.has(value)));
      return (position) => passes[codes[position] as number] === true;
    }
    case 'known': {
      const values = index.columns.numbers[filter.column];
      return (position) => Number.isNaN(values[position]) !== filter.known;
    }
    case 'between': {
      const values = index.columns.numbers[filter.column];
      const [from, to] = [filter.from ?? -Infinity, filter.to ?? Infinity];
      // False for NaN.
      return (position) => (values[position] as number) >= from && (values[position] as number) <= to;
    }
  }
}

/** The rows that meet every test, in the order of their positions. */
export function matchingRows(size: number, tests: readonly RowTest[]): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(size);
  let count = 0;
  for (let position = 0; position < size; position++) {
    let passes = true;
    for (const test of tests) {
      if (test(position)) continue;
      passes = false;
      break;
    }
    if (passes) found[count++] = position;
  }
  return found.slice(0, count);
}
