import { codedValues } from './coded-values';
import { feesIn } from './fees-in';
import type { ListIndex } from './list-index';
import { type FacetColumn, type Filter, isFieldColumn, type MeasuredColumn } from './list-query';
import { textTest } from './text-test';

/** Whether the row at a position meets a condition. */
export type RowTest = (position: number) => boolean;

/** The values of a column by code, and the code of each row; a code column has one value per row. */
export function valuesIn(index: ListIndex, column: FacetColumn) {
  if (column === 'tagIds' || column === 'listIds') return index.labels(column);
  if (isFieldColumn(column)) return codedValues(index, column);
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
      const values = numbersIn(index, filter.column);
      return (position) => Number.isNaN(values[position]) !== filter.known;
    }
    case 'between':
      return isBetween(numbersIn(index, filter.column), filter);
    case 'fee':
      return isBetween(feesIn(index, filter.currency), filter);
    case 'contains':
      return textTest(index, filter);
  }
}

function numbersIn(index: ListIndex, column: MeasuredColumn): Float64Array {
  if (!isFieldColumn(column)) return index.columns.numbers[column];
  const field = index.fieldOf(column);
  return field ? index.ownFields.numbersOf(field) : new Float64Array(index.size).fill(Number.NaN);
}

function isBetween(values: Float64Array, bounds: { from: number | null; to: number | null }): RowTest {
  const [from, to] = [bounds.from ?? -Infinity, bounds.to ?? Infinity];
  // False for NaN.
  return (position) => (values[position] as number) >= from && (values[position] as number) <= to;
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
