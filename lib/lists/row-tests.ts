import { codedValues } from './coded-values';
import { feesIn } from './fees-in';
import type { ListIndex } from './list-index';
import { type FacetColumn, type Filter, isFieldColumn, type MeasuredColumn } from './list-query';
import { passesText } from './text-test';

/** A condition on rows. */
export interface RowTest {
  /** Whether the row at a position meets it. */
  passes(position: number): boolean;
  /**
   * Moves those of the first `count` rows that meet it to the front, in their order, and returns how many they are. One loop
   * over typed arrays: a call for each row takes several times as long until the engine has compiled it, which is the first query.
   */
  narrow(rows: Uint32Array, count: number): number;
}

type Codes = Uint8Array | Uint32Array;

/** The values of a column by code, and the code of each row; a code column has one value per row. */
export function valuesIn(index: ListIndex, column: FacetColumn): { codes: Codes; sets: string[][] } {
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
      return byCode(codes, (code) => (sets[code] ?? []).some((value) => asked.has(value)), sets.length);
    }
    case 'known': {
      if (isFieldColumn(filter.column)) {
        // Also texts and choices, which are no numbers.
        const { codes, sets } = codedValues(index, filter.column);
        return byCode(codes, (code) => (sets[code] ?? []).length > 0 === filter.known, sets.length);
      }
      const values = numbersIn(index, filter.column);
      return eachRow((position) => Number.isNaN(values[position]) !== filter.known);
    }
    case 'between':
      return isBetween(numbersIn(index, filter.column), filter);
    case 'fee':
      return isBetween(feesIn(index, filter.currency, filter.column), filter);
    case 'contains': {
      const { codes, sets } = codedValues(index, filter.column);
      const passes = passesText(filter.text);
      return byCode(codes, (code) => passes(sets[code]?.[0]), sets.length);
    }
  }
}

/** A condition without a loop of its own. */
export function eachRow(passes: (position: number) => boolean): RowTest {
  return {
    passes,
    narrow(rows, count) {
      let kept = 0;
      for (let n = 0; n < count; n++) {
        const position = rows[n] as number;
        if (passes(position)) rows[kept++] = position;
      }
      return kept;
    },
  };
}

/** The rows that meet every test, in the order of their positions. */
export function matchingRows(size: number, tests: readonly RowTest[]): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(size);
  for (let position = 0; position < size; position++) rows[position] = position;
  let count = size;
  for (const test of tests) count = test.narrow(rows, count);
  return rows.slice(0, count);
}

function numbersIn(index: ListIndex, column: MeasuredColumn): Float64Array {
  if (!isFieldColumn(column)) return index.columns.numbers[column];
  const field = index.fieldOf(column);
  return field ? index.ownFields.numbersOf(field) : new Float64Array(index.size).fill(Number.NaN);
}

/** Each code is tested once: many rows share a few. */
function byCode(codes: Codes, test: (code: number) => boolean, distinct: number): RowTest {
  const isPassing = Uint8Array.from({ length: distinct }, (_, code) => (test(code) ? 1 : 0));
  return {
    passes: (position) => isPassing[codes[position] as number] === 1,
    narrow(rows, count) {
      let kept = 0;
      for (let n = 0; n < count; n++) {
        const position = rows[n] as number;
        if (isPassing[codes[position] as number] === 1) rows[kept++] = position;
      }
      return kept;
    },
  };
}

/** Between two bounds, both included; null leaves a side open. Nothing unknown is between, unless it is asked for. */
function isBetween(
  values: Float64Array,
  bounds: { from: number | null; to: number | null; orUnknown?: boolean | undefined },
): RowTest {
  const [from, to] = [bounds.from ?? -Infinity, bounds.to ?? Infinity];
  if (bounds.orUnknown)
    return eachRow((position) => !((values[position] as number) < from || (values[position] as number) > to));
  // False for NaN.
  return {
    passes: (position) => (values[position] as number) >= from && (values[position] as number) <= to,
    narrow(rows, count) {
      let kept = 0;
      for (let n = 0; n < count; n++) {
        const position = rows[n] as number;
        const value = values[position] as number;
        if (value >= from && value <= to) rows[kept++] = position;
      }
      return kept;
    },
  };
}
