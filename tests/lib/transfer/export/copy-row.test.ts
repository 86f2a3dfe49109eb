import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../../lib/transfer/columns';
import { copyRows } from '../../../../lib/transfer/export/copy-row';
import { anyRow, EMPTY_ROW } from '../row-arbitrary';

function cell(over: { bio: string }): string | undefined {
  const cells = copyRows([{ ...EMPTY_ROW, ...over }], { headers: false }).split('\t');
  return cells[COLUMN_NAMES.indexOf('bio')];
}

describe('a row for a sheet that writes decimals with a comma', () => {
  it('has no number that the sheet would take for a date', () => {
    expect(copyRows([{ ...EMPTY_ROW, er_pct: 3.2 }], { headers: false, decimalSign: ',' })).toContain(
      '\t3,2\t',
    );
  });
});

describe('a row on the clipboard', () => {
  it('includes the column names only on request', () => {
    expect(copyRows([EMPTY_ROW], { headers: false })).toMatch(/^instagram\tmaya\.bakes\t/);
    expect(copyRows([EMPTY_ROW], { headers: true }).split('\n')[0]).toBe(COLUMN_NAMES.join('\t'));
  });

  it('keeps its cells, whatever the texts contain', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), (rows) => {
        const lines = copyRows(rows, { headers: false }).split('\n');
        expect(lines).toHaveLength(rows.length);
        for (const line of lines) {
          const cells = line.split('\t');
          expect(cells).toHaveLength(COLUMN_NAMES.length);
          for (const text of cells) expect(text).not.toMatch(/^[=+\-@]|[\r\v\f]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['=1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    ['=1\n+1', "'=1 +1"],
    ['"quoted" bread', '"""quoted"" bread"'],
    ['bread "quoted"', 'bread "quoted"'],
  ])('pastes %j as %j', (bio, pasted) => {
    expect(cell({ bio })).toBe(pasted);
  });
});
