import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_COLUMNS,
  type CodeColumn,
  NUMBER_COLUMNS,
  type NumberColumn,
  TEXT_COLUMNS,
  type TextColumn,
} from '../../../lib/metrics/column-names';
import {
  appendRow,
  codeAt,
  emptyColumns,
  type ListRow,
  removeRow,
  rowAt,
  setRow,
} from '../../../lib/metrics/columns';

const some = <Name extends string, Value>(names: readonly Name[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<
    Partial<Record<Name, Value>>
  >;

const rows: fc.Arbitrary<ListRow> = fc.record({
  id: fc.uuid(),
  numbers: some<NumberColumn, number>(NUMBER_COLUMNS, fc.double({ noNaN: true })),
  codes: some<CodeColumn, string>(CODE_COLUMNS, fc.constantFrom('a', 'b', 'c')),
  texts: some<TextColumn, string>(TEXT_COLUMNS, fc.string({ minLength: 1 })),
});

const columnsOf = (all: readonly ListRow[]) => {
  const columns = emptyColumns();
  for (const row of all) appendRow(columns, row);
  return columns;
};
const rowsIn = (columns: ReturnType<typeof emptyColumns>) =>
  Array.from({ length: columns.size }, (_, at) => rowAt(columns, at));

describe('columns of a list', () => {
  it('give back every row that was appended', () => {
    fc.assert(
      fc.property(fc.array(rows), (all) => {
        expect(rowsIn(columnsOf(all))).toEqual(all);
      }),
    );
  });

  it('replace and remove rows as a list does', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1 }), fc.nat(), rows, (all, number, row) => {
        const columns = columnsOf(all);
        const at = number % all.length;
        setRow(columns, at, row);
        expect(rowsIn(columns)).toEqual(all.with(at, row));
        removeRow(columns, at);
        const left = all.filter((_, n) => n !== at);
        expect(
          rowsIn(columns)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(left.map(({ id }) => id).sort());
      }),
    );
  });

  it('say unknown for what a row leaves out, and for more values than a byte can number', () => {
    const columns = emptyColumns(3);
    appendRow(columns, { id: 'one', numbers: {}, codes: {}, texts: {} });
    expect(columns.numbers.followers[0]).toBeNaN();
    expect([columns.codes.stage[0], codeAt(columns, 'stage', 0)]).toEqual([0, '']);
    expect(columns.texts.note[0]).toBe('');
    for (let n = 1; n <= 300; n++) {
      appendRow(columns, { id: `${n}`, numbers: {}, codes: { stage: `stage ${n}` }, texts: {} });
    }
    expect(codeAt(columns, 'stage', 255)).toBe('stage 255');
    expect(codeAt(columns, 'stage', 256)).toBe('');
  });
});
