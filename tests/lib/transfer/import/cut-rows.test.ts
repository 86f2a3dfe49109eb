import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../../../../lib/transfer/csv-rows';
import { cutRows } from '../../../../lib/transfer/import/cut-rows';
import type { GridRow } from '../../../../lib/transfer/import/grid';
import { hasUnseen, tidyCell } from '../../../../lib/transfer/import/tidy-cell';
import { watchCells } from '../../../../lib/transfer/import/watch-cells';

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'aé0,;,"\n\r\t =@|\'') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('""', '"a"', '\r\n', '="0"', ', "', '",', '\u3000', '名', '😀'),
      },
      { weight: 1, arbitrary: fc.constantFrom('\u200b', '\ufeff', '\u00a0') },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** A cell as one who watches its column sees it. */
function shownAt(row: GridRow, at: number): string | undefined {
  let shown: string | undefined;
  const see = (_: number, whole: string, start: number, end: number) => {
    shown = whole.slice(start, end);
  };
  watchCells([row], [{ at, see, seeKnown: () => {} }]);
  return shown;
}

describe('the rows of a text that is only cut', () => {
  it('have the cells of those that are read one by one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t', '|'), (whole, delimiter) => {
        const read = csvRows(whole, delimiter);
        const cut = cutRows(whole, delimiter, Number.POSITIVE_INFINITY);
        const hasMarks = hasUnseen(whole);
        expect(cut.fault).toEqual(read.fault);
        expect(cut.rows.map(({ line, cells, hasBreaks }) => ({ line, cells, hasBreaks }))).toEqual(
          read.rows.map(({ line, cells, hasBreaks }) => ({
            ...{ line, hasBreaks },
            cells: cells.map((cell) => tidyCell(cell, hasMarks)),
          })),
        );
        if (read.fault === null)
          expect(cut.cellCount).toBe(read.rows.reduce((sum, { cells }) => sum + cells.length, 0));
        for (const row of cut.rows) {
          expect(row.cells.map((_, at) => row.isEmptyAt(at))).toEqual(row.cells.map((cell) => cell === ''));
          expect(row.cells.map((_, at) => shownAt(row, at))).toEqual(row.cells);
          expect(shownAt(row, row.width)).toBe('');
          expect(row.under('x')).toMatchObject({ line: row.line, cells: row.cells, section: 'x' });
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('are as many as a text of nothing but separators has', () => {
    for (let width = 30; width < 80; width++) {
      const whole = `x${','.repeat(width)}y`;
      const [row] = cutRows(whole, ',', Number.POSITIVE_INFINITY).rows;
      expect(row?.cells).toEqual(whole.split(','));
    }
  });

  it('stop at what no list has', () => {
    const cut = (whole: string) => cutRows(whole, ',', Number.POSITIVE_INFINITY).fault;
    expect(cut(`a\n${','.repeat(MAX_CELLS)}x`)).toEqual({ line: 2, why: 'too-many-cells' });
    expect(cut('x'.repeat(MAX_CELL_LENGTH + 1))).toEqual({ line: 1, why: 'cell-too-long' });
    expect(cut(`"${'x'.repeat(MAX_CELL_LENGTH + 1)}"`)).toEqual({ line: 1, why: 'cell-too-long' });
    expect(cut('a\n'.repeat(MAX_ROWS))).toBeNull();
    expect(cut('a\n'.repeat(MAX_ROWS + 1))).toEqual({ line: MAX_ROWS + 1, why: 'too-many-rows' });
    expect(cutRows('a,b\n'.repeat(10), ',', 8).cellCount).toBe(10);
  });
});
