import { describe, expect, it } from 'vitest';
import { notTakenFile } from '../../../../lib/transfer/export/not-taken-file';
import { CSV_STYLES } from '../../../../lib/transfer/export/to-csv';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { planOf, profilesIn } from './plan-of';
import { sessionOn } from './session-on';

const LONG = 'Berlin '.repeat(40);

const LIST = [
  'Name,Instagram,Followers,City',
  'Anna,@anna.a,900,',
  `Bea,https://bit.ly/abc,"1,200",${LONG}`,
  'Cleo,@cleo.c,100K+,=Rome',
].join('\n');

async function notTakenIn(list: string) {
  const { one, open } = sessionOn(freshShortlist());
  await open(list);
  return successOf(await one.notTaken());
}

describe('What an import does not take', () => {
  it('is given whole: every cell of a row, and why', async () => {
    expect(await notTakenIn(LIST)).toEqual({
      headings: ['Name', 'Instagram', 'Followers', 'City'],
      rows: [
        {
          ...{ line: 3, cells: ['Bea', 'https://bit.ly/abc', '1,200', LONG.trim()] },
          ...{ why: { code: 'short-link' }, faults: [] },
        },
        {
          ...{ line: 4, cells: ['Cleo', '@cleo.c', '100K+', '=Rome'], why: null },
          faults: [{ heading: 'Followers', cell: '100K+', why: expect.anything() }],
        },
      ],
    });
  });

  it('becomes a file that is corrected and imported again, without the columns that Yardstick added', async () => {
    const { headings, rows } = await notTakenIn(LIST);
    const lines = rows.map(({ line, cells }) => ({ line, cells, reason: 'A shortened link' }));
    const file = notTakenFile(headings, lines, CSV_STYLES.comma);
    expect(file).toContain('Name,Instagram,Followers,City,yardstick_row,yardstick_reason\r\n');
    expect(file).toContain("'=Rome,4,A shortened link");
    const plan = planOf(file.replace('https://bit.ly/abc', '@bea.b').replace('100K+', '100K'));
    expect(profilesIn(plan)).toEqual(['instagram:bea.b', 'instagram:cleo.c']);
    expect(plan.columns.slice(-2).map(({ meaning }) => meaning)).toEqual(['ignore', 'ignore']);
    expect(plan.refusedCells).toEqual([]);
  });

  it('runs no formula in a spreadsheet, not in a heading either', () => {
    const headings = ['Instagram', "=cmd|' /C calc'!A0", 'Budget;=HYPERLINK("https://x.example")', '+49'];
    const [line] = notTakenFile(headings, [], CSV_STYLES.comma).split('\r\n');
    expect(line).toBe(
      `\uFEFFInstagram,'=cmd|' /C calc'!A0,"Budget;'=HYPERLINK(""https://x.example"")",'+49,yardstick_row,yardstick_reason`,
    );
  });
});
