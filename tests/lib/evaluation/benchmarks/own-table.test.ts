import { describe, expect, it } from 'vitest';
import { ownTable } from '../../../../lib/evaluation/benchmarks/own-table';
import { verdictFor } from '../../../../lib/evaluation/benchmarks/verdict';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { NOW_MS, posts, profile } from '../invented';

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

const read = (rows: Parameters<typeof ownTable>[0]) => ownTable(rows, about, '2026-03-01');
const fault = (rows: Parameters<typeof ownTable>[0]) => {
  const outcome = read(rows);
  return outcome.ok ? null : outcome.problem.happened;
};

describe('a table of the user’s own', () => {
  it('judges like any other, and before those that ship', () => {
    const outcome = read([
      row('1000', '10000', '0.5', '1', '2', '4'),
      row('10000', '', '0.2', '0.4', '0.8', '1.6'),
    ]);
    if (!outcome.ok) throw new Error(outcome.problem.happened);
    const settings = { ...DEFAULT_SETTINGS, ownTables: [outcome.value] };
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

  it('may give one average per size', () => {
    const outcome = read([{ from_followers: '0', to_followers: '', average_percent: '1.5' }]);
    expect(outcome).toMatchObject({ ok: true, value: { bands: [], figures: [{ lowPercent: 1.5 }] } });
  });

  it.each([
    ['nothing', [], 'The table has no rows.'],
    [
      'overlapping sizes',
      [row('0', '1001', '1', '2', '3', '4'), row('1000', '', '1', '2', '3', '4')],
      'Row 2 overlaps the row before it.',
    ],
    [
      'a row after one without an end',
      [row('0', '', '1', '2', '3', '4'), row('1000', '', '1', '2', '3', '4')],
      'Row 2 overlaps the row before it.',
    ],
    [
      'a size that ends before it begins',
      [row('10', '10', '1', '2', '3', '4')],
      'Row 1 ends before it begins.',
    ],
    [
      'bands that do not rise',
      [row('0', '', '1', '3', '2', '4')],
      'Row 1: its bands do not rise from below over average and above to high.',
    ],
    [
      'a comma, which could mean two things',
      [row('1,000', '', '1', '2', '3', '4')],
      'Row 1: the number of followers it begins at is not a whole number.',
    ],
    [
      'a percent sign',
      [{ from_followers: '0', average_percent: '1.5 %' }],
      'Row 1: its average is not a percentage above zero.',
    ],
    [
      'half a row of bands',
      [row('0', '', '1', '', '3', '4')],
      'Row 1: its bands do not rise from below over average and above to high.',
    ],
  ])('is refused whole for %s', (_what, rows, happened) => {
    expect(fault(rows)).toBe(happened);
  });

  it('is refused whole for more rows than can be kept, and taken up to there', () => {
    const sized = (rows: number) =>
      Array.from({ length: rows }, (_, n) => row(`${n * 10}`, `${n * 10 + 10}`, '1', '2', '3', '4'));
    expect(fault(sized(1_001))).toBe('The table has more than 1,000 rows.');
    expect(fault(sized(1_000))).toBeNull();
  });

  it('counts further faults instead of listing them all', () => {
    expect(fault([row('x', '', '1', '3', '2', '4')])).toContain('Further faults: 1.');
  });
});
