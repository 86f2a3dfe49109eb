import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../../../lib/transfer/csv-rows';
import { openText } from '../../../lib/transfer/import/open-file';
import { MAX_FILE_LENGTH, readCsv } from '../../../lib/transfer/read-csv';
import { problemWords } from '../../../lib/words/problem-words';
import { growth } from '../../growth';
import { planOf } from './import/plan-of';

describe('the rows of a file', () => {
  it('are those that Papa Parse finds in what Papa Parse wrote', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ü', ' ', '"', ',', ';', '\n', '\r\n', '\r'), { maxLength: 5 })
      .map((all) => all.join(''));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline });
          const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
          expect(csvRows(text, delimiter)).toMatchObject({
            fault: null,
            rows: filled.map((cells) => ({ cells })),
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('keep what none of them is longer than, and say where it ends', () => {
    const wide = `${','.repeat(MAX_CELLS)}\n`;
    expect(csvRows(`a\n${wide}`, ',').fault).toEqual({ line: 2, why: 'too-many-cells' });
    expect(csvRows('x'.repeat(MAX_CELL_LENGTH + 1), ',').fault).toEqual({ line: 1, why: 'cell-too-long' });
    expect(csvRows('a\n'.repeat(MAX_ROWS + 1), ',').fault).toEqual({
      line: MAX_ROWS + 1,
      why: 'too-many-rows',
    });
    expect(csvRows('a\n'.repeat(MAX_ROWS), ',').fault).toBeNull();
  });
});

describe('a file that no one wrote by hand', () => {
  const HEAD = 'platform,handle,notes\n';

  it('can have a million blank lines', () => {
    const text = `${HEAD}${'\n'.repeat(1_000_000)}x,ana,a\n`;
    expect(csvRows(text, ',').rows.map(({ line }) => line)).toEqual([1, 1_000_002]);
    expect(planOf(text).creators).toMatchObject([{ lines: [1_000_002], profiles: [{ handle: 'ana' }] }]);
  });

  it.each([
    [
      'too many rows',
      `${HEAD}${'x,ana,a\n'.repeat(MAX_ROWS)}`,
      'This file has more than 200,000 rows: row 200,001 is one too many.',
    ],
    [
      'a cell that is too long',
      `${HEAD}x,ana,${'a'.repeat(MAX_CELL_LENGTH + 1)}`,
      'Row 2 has a cell of more than 100,000 characters.',
    ],
    ['too many cells', `${HEAD}${','.repeat(1_000)}`, 'Row 2 has more than 500 cells.'],
    [
      'too many characters',
      ' '.repeat(MAX_FILE_LENGTH + 1),
      'This file has more than 64 million characters.',
    ],
  ])('is refused for %s, in a sentence', (_, text, happened) => {
    const read = readCsv(text, ['platform', 'handle']);
    expect(read.ok ? null : problemWords(read.problem)).toMatchObject({
      happened,
      consequence: 'Nothing was changed.',
    });
  });

  // About 2 where it is linear, 4 where it grows with the square.
  it.each([
    ['blank lines', '\n'],
    ['rows of nothing', ',,\n'],
    ['quotation marks', '""""'],
    ['opened quotation marks', 'x,"\n'],
    ['apostrophes', "'"],
  ])('takes time in proportion to its length: %s', (_, piece) => {
    expect(growth((pieces) => openText(HEAD + piece.repeat(pieces)), 40_000)).toBeLessThan(3);
  });
});
