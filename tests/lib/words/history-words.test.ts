import { describe, expect, it } from 'vitest';
import { historyFigures } from '../../../lib/words/history-figures';
import { historyRows, historySentence, spanWords } from '../../../lib/words/history-words';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 30, 12);
const at = (agoDays: number, ...[low, high = low]: number[]) => ({
  atMs: NOW_MS - agoDays * DAY_MS,
  span: low === undefined ? null : { value: low, low, high: high ?? low },
});
const say = (...points: ReturnType<typeof at>[]) => historySentence(points, spanWords, NOW_MS);

describe('the sentence about a line of figures', () => {
  it('names the first and the last day, and how far the figures are apart', () => {
    expect(say(at(20, 10_000), at(10, 9_000), at(0, 12_000))).toBe(
      '10,000 on Nov 10, 12,000 on Nov 30: +20% in 20 days.',
    );
    expect(say(at(20, 10_000), at(0, 9_000))).toBe('10,000 on Nov 10, 9,000 on Nov 30: −10% in 20 days.');
  });

  it('gives a range for rounded figures, and no change where the ranges overlap', () => {
    expect(say(at(20, 10_000, 10_999), at(0, 12_000))).toContain('+9.1% to +20%');
    expect(say(at(20, 16_400, 16_499), at(0, 16_476))).toBe(
      '16,400 (16,400 to 16,499) on Nov 10, 16,476 on Nov 30: no visible change.',
    );
  });

  it('counts the days without the figure', () => {
    expect(say(at(20, 10_000), at(10), at(0, 12_000))).toContain('Not read on 1 other day.');
    expect(say(at(20), at(10))).toBe('Not read on any of the 2 days that are saved.');
    expect(say(at(0, 500))).toBe('500 on Nov 30.');
  });
});

describe('the figures by day', () => {
  it('say what was not read, and what was typed or imported', () => {
    const history = {
      formula: 'likes-comments-by-followers' as const,
      points: [
        {
          takenAtMs: NOW_MS - 9 * DAY_MS,
          followers: null,
          ratePercent: null,
          pace: { postsPerWeek: 3.5, doubt: null },
        },
        {
          takenAtMs: NOW_MS,
          followers: { value: 9, low: 9, high: 9 },
          ratePercent: { value: 3.2, low: 3.1, high: 3.3 },
          pace: { postsPerWeek: 1.8, doubt: 'one-kind-only' as const },
        },
      ],
    };
    const typed = [
      {
        source: 'imported' as const,
        day: '2024-03-01',
        savedAtMs: NOW_MS,
        followers: { value: 8_000, low: 8_000, high: 8_000, raw: '8000' },
        engagementRate: { percent: 4.2, raw: '4.2' },
      },
      { source: 'typed' as const, day: null, savedAtMs: NOW_MS, followers: null, engagementRate: null },
    ];
    expect(historyRows(history, typed, NOW_MS).map(({ key: _, ...row }) => Object.values(row))).toEqual([
      ['Nov 30', '9', '3.2% (3.1% to 3.3%)', 'at least 1.8'],
      ['Nov 21', 'not read', 'not read', '3.5'],
      ['Imported for Mar 1, 2024', '8,000', '4.2%, formula unknown', ''],
      ['Typed, day unknown', '', '', ''],
    ]);
  });
});

describe('the chart of posts a week', () => {
  it('draws no point and no gap where only a lower bound is known', () => {
    const point = (agoDays: number, doubt: 'one-kind-only' | null) => ({
      ...{ takenAtMs: NOW_MS - agoDays * DAY_MS, followers: null, ratePercent: null },
      pace: { postsPerWeek: 3.5, doubt },
    });
    const figures = historyFigures(
      { formula: null, points: [point(9, null), point(5, 'one-kind-only'), point(0, null)] },
      [],
    );
    expect(figures.map(({ id, points }) => [id, points.length])).toEqual([['pace', 2]]);
  });
});
