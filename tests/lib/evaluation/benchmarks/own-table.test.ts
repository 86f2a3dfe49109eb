import { describe, expect, it } from 'vitest';
import { readOwnTable } from '../../../../lib/evaluation/benchmarks/own-table';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { MODASH_INSTAGRAM } from '../../../../lib/metrics/benchmarks/modash';
import type { BenchmarkTable } from '../../../../lib/metrics/benchmarks/table';
import { verdictFor } from '../../../../lib/metrics/benchmarks/verdict';
import { faultSentences } from '../../../../lib/words/table-fault-words';
import { evenAccount } from '../../metrics/benchmarks/even-account';
import { type Given, NOW_MS, posts, profile } from '../invented';

const about = {
  id: 'own-bakers',
  platform: 'bluesky',
  formula: 'likes-comments-shares-by-followers',
  average: 'median',
  source: 'Our last 40 bakers',
  year: 2026,
} as const;

const row = (from: string, to: string, below: string, average: string, above: string, high: string) => ({
  from_followers: from,
  to_followers: to,
  below_from_percent: below,
  average_from_percent: average,
  above_from_percent: above,
  high_from_percent: high,
});

type Rows = Parameters<typeof readOwnTable>[0];
const read = (rows: Rows) => readOwnTable(rows, about, '2026-03-01');
/** As the screen says it. */
const fault = (rows: Rows) => {
  const result = read(rows);
  return result.table ? null : faultSentences(result).join(' ');
};

describe('a table of the user’s own', () => {
  it('refuses a decimal comma that was taken for the end of a cell, beside a column for comments', () => {
    const torn = { from_followers: '1000', to_followers: '5000', average_percent: '3', comment: '2' };
    expect(fault([torn])).toBe('Row 2: average_percent “3,2” can mean 3 or 3.2. Enter one of them.');
    for (const sound of [
      { ...torn, comment: '' },
      { ...torn, comment: 'good' },
      { ...torn, average_percent: '3.0' },
      { ...torn, comment: '120' },
    ]) {
      expect(fault([sound])).toBeNull();
    }
  });

  it('gives verdicts before the built-in tables', () => {
    const result = read([
      row('1000', '10000', '0.5', '1', '2', '4'),
      row('10000', '', '0.2', '0.4', '0.8', '1.6'),
    ]);
    if (!result.table) throw new Error('refused');
    const settings = { ...DEFAULT_SETTINGS, ownTables: [result.table] };
    const { verdict } = evaluate({
      platform: 'bluesky',
      profile: profile({ followers: 20_000 }),
      posts: posts(6, () => ({ likes: 180, comments: 10, shares: 10 })),
      settings,
      nowMs: NOW_MS,
    });
    expect(verdict).toMatchObject({
      standing: 'above',
      match: 'same',
      table: { source: 'Our last 40 bakers' },
    });
    expect(verdictFor('bluesky', null, null, settings)).toEqual({ kind: 'too-little-seen' });
  });

  const instagram = (id: string, from: string, to: string) => {
    const { table } = readOwnTable(
      [row(from, to, '0.5', '1', '2', '4')],
      { ...about, id, platform: 'instagram', formula: 'likes-comments-by-followers' },
      '2026-03-01',
    );
    if (!table) throw new Error('refused');
    return table;
  };
  const small = instagram('own-small', '1000', '10000');
  const large = instagram('own-large', '10000', '50000');

  it('is passed over for the next table if it does not cover the size, with a note', () => {
    const judged = (ownTables: BenchmarkTable[], followers: Given) =>
      evenAccount('instagram', followers, 1.2, { ownTables }).verdict;
    expect(judged([small], 5_000)).toMatchObject({ table: small, passedOver: [] });
    expect(judged([small], 20_000)).toMatchObject({ table: MODASH_INSTAGRAM, passedOver: [small] });
    expect(judged([small, large], 20_000)).toMatchObject({ table: large, passedOver: [small] });
    // "10K" may be 9,950, for which the table has nothing.
    expect(judged([large], [9_950, 10_049])).toMatchObject({ table: MODASH_INSTAGRAM, passedOver: [large] });
    expect(judged([small], 500)).toEqual({ kind: 'no-comparable-table', because: 'outside-its-sizes' });
  });

  it('is not mentioned if it has another formula', () => {
    const ownTables = [{ ...small, formula: 'likes-by-followers' as const }];
    expect(evenAccount('instagram', 20_000, 1.2, { ownTables }).verdict).toMatchObject({
      table: MODASH_INSTAGRAM,
      passedOver: [],
    });
  });

  it('is the only one used if the user selected it', () => {
    const chosen = { ownTables: [small], comparison: { instagram: small.id } };
    expect(evenAccount('instagram', 20_000, 1.2, chosen).verdict).toEqual({
      kind: 'no-comparable-table',
      because: 'outside-its-sizes',
    });
  });

  it('may give one average per size', () => {
    const result = read([{ from_followers: '0', to_followers: '', average_percent: '1.5' }]);
    expect(result).toMatchObject({ table: { bands: [], figures: [{ lowPercent: 1.5 }] } });
  });

  it.each([
    ['nothing', [], 'The table has no rows.'],
    [
      'overlapping sizes',
      [row('0', '1001', '1', '2', '3', '4'), row('1000', '', '1', '2', '3', '4')],
      'Row 3 overlaps row 2.',
    ],
    [
      'a row after one without an end',
      [row('0', '', '1', '2', '3', '4'), row('1000', '', '1', '2', '3', '4')],
      'Row 3 overlaps row 2.',
    ],
    [
      'a size that ends before it begins',
      [row('10', '10', '1', '2', '3', '4')],
      'Row 2: the range ends before it begins.',
    ],
    [
      'bands that do not rise',
      [row('0', '', '1', '3', '2', '4')],
      'Row 2: the bands must rise from below, average and above to high.',
    ],
    [
      'a comma, which could mean two things',
      [row('1,000', '', '1', '2', '3', '4')],
      'Row 2: from_followers “1,000” can mean 1 or 1000. Enter one of them.',
    ],
    [
      'a percent sign',
      [{ from_followers: '0', to_followers: '', average_percent: '1.5 %' }],
      'Row 2: average_percent “1.5 %” is not a number such as 1.5.',
    ],
    [
      'an average of nothing',
      [{ from_followers: '0', to_followers: '', average_percent: '0' }],
      'Row 2: the average must be a percentage above zero.',
    ],
    [
      'half a row of bands',
      [row('0', '', '1', '', '3', '4')],
      'Row 2: average_from_percent is empty. Enter a number such as 1.5.',
    ],
    [
      'a cell that a spreadsheet would work out',
      [row('0', '', '1', '2', '=1+2', '4')],
      'Row 2: above_from_percent “=1+2” is not a number such as 1.5.',
    ],
    [
      'a size that ends nobody knows where',
      [row('0', '10K', '1', '2', '3', '4')],
      'Row 2: to_followers “10K” is not a whole number such as 10000.',
    ],
    [
      'no column for where a size ends, which would have no end',
      [{ from_followers: '1000', to: '5000', average_percent: '1.5' }],
      'The table is missing the column to_followers.',
    ],
    [
      'no column for where a size begins',
      [{ followers: '1000', to_followers: '5000', average_percent: '1.5' }],
      'The table is missing the column from_followers.',
    ],
  ])('is refused whole for %s', (_what, rows, happened) => {
    expect(fault(rows)).toBe(happened);
  });

  it('is refused with more rows than the limit, and accepted at the limit', () => {
    const sized = (rows: number) =>
      Array.from({ length: rows }, (_, n) => row(`${n * 10}`, `${n * 10 + 10}`, '1', '2', '3', '4'));
    expect(fault(sized(1_001))).toBe('The table has more than 1,000 rows.');
    expect(fault(sized(1_000))).toBeNull();
  });

  it('lists every error at once, with its row in the spreadsheet', () => {
    for (const said of [
      'Row 2: to_followers “x” is not a whole number such as 10000.',
      'Row 2: average_from_percent “y” is not a number such as 1.5.',
      'Row 4: the range ends before it begins.',
      'Row 4: the bands must rise from below, average and above to high.',
      'Row 4 overlaps row 5.',
      'Row 5: 450% is more than the 100% that this formula can reach.',
    ])
      expect(
        fault([
          row('0', 'x', '1', 'y', '3', '4'),
          {} as ReturnType<typeof row>,
          row('5000', '4000', '2', '1', '3', '4'),
          row('4500', '', '1', '2', '3', '450'),
        ]),
      ).toContain(said);
  });

  it('limits the number of listed errors', () => {
    const rows = Array.from({ length: 100 }, () => row('x', '', '1', '2', '3', '4'));
    const result = read(rows);
    const said = result.faults ? faultSentences(result) : [];
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('179 more problems.');
  });
});

describe('the numbers of a user’s file', () => {
  const averages = (...cells: [from: string, to: string, average: string][]) =>
    cells.map(([from_followers, to_followers, average_percent]) => ({
      from_followers,
      to_followers,
      average_percent,
    }));
  const figures = (...cells: [string, string, string][]) => {
    const result = read(averages(...cells));
    return result.table
      ? result.table.figures.map((figure) => [figure.fromFollowers, figure.toFollowers, figure.lowPercent])
      : faultSentences(result).join(' ');
  };

  it('may use decimal commas and points for thousands', () => {
    expect(figures(['1.500', '10.000', '3,2'], ['10.000', '', '1,085'])).toEqual([
      [1_500, 10_000, 3.2],
      [10_000, null, 1.085],
    ]);
  });

  it('are never read as a thousandth of their value', () => {
    expect(figures(['1.000', '5.000', '3.2'])).toBe(
      'Row 2: from_followers “1.000” can mean 1 or 1000. Enter one of them. Row 2: to_followers “5.000” can mean 5 or 5000. Enter one of them.',
    );
  });

  it('may be in any order of sizes', () => {
    expect(figures(['10000', '', '1'], ['1000', '10000', '2'])).toEqual([
      [1_000, 10_000, 2],
      [10_000, null, 1],
    ]);
  });

  it('may omit sizes, which are then named', () => {
    const result = read(averages(['1000', '4999', '2'], ['5000', '', '1']));
    expect(result.table?.doubts).toEqual([
      { code: 'no-row-between', fromFollowers: 4_999, toFollowers: 5_000 },
    ]);
  });

  it.each([
    ['450', 'Row 2: 450% is more than the 100% that this formula can reach.'],
    ['-2', 'Row 2: average_percent “-2” is not a number such as 1.5.'],
    ['9'.repeat(400), `Row 2: average_percent “${'9'.repeat(30)}…” is not a number such as 1.5.`],
  ])('are refused where no account has such a rate: %s', (percent, happened) => {
    expect(figures(['1000', '', percent])).toBe(happened);
  });

  it('are refused if no account can have that size', () => {
    expect(figures(['1000', '9'.repeat(400), '2'])).toMatch(
      /^Row 2: to_followers “9+…” is not a whole number/,
    );
    expect(figures(['99999999999', '', '2'])).toBe(
      'Row 2: no account has more than 10,000,000,000 followers.',
    );
  });

  it('may be far above 100 % for views by followers', () => {
    const byViews = { ...about, formula: 'views-by-followers' } as const;
    expect(readOwnTable(averages(['1000', '', '191']), byViews, '2026-03-01').table).toBeDefined();
  });

  it('are refused with both bands and averages', () => {
    expect(
      fault([{ ...row('0', '', '1', '2', '3', '4'), average_percent: '2' } as ReturnType<typeof row>]),
    ).toBe('The table has both bands and average_percent. Keep only one of them.');
  });
});
