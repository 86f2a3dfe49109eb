import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { evenAccount } from '../../metrics/benchmarks/even-account';
import { NOW_MS, posts, profile } from '../invented';

describe('the other tables', () => {
  const says = (tableId: string, evaluation: ReturnType<typeof evenAccount>) =>
    evaluation.comparisons.find(({ table }) => table.id === tableId);

  it('are compared by their own formula, such as likes only for Markerly', () => {
    const evaluation = evaluate({
      platform: 'instagram',
      profile: profile({ followers: 5_000 }),
      posts: posts(6, () => ({ likes: 100, comments: 900 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    expect(says('markerly-2016', evaluation)).toMatchObject({
      rate: { formula: 'likes-by-followers', ratePercent: 2 },
      result: { kind: 'beside-average', times: { value: 0.5 }, match: 'near' },
    });
  });

  // Likes from that many followers, by hand: 8 % of 500 are 40, 1.66 % of 2 million are 33,200.
  it.each([
    [500, 40, 1, 1],
    [5_000, 200, 1, 1],
    [50_000, 1_185, 2.37 / 2.4, 1],
    [2_000_000, 33_200, 1.66 / 1.7, 1],
    [5_000, 50, 0.25, 0.25],
  ])('Markerly, %i followers and %i likes: %d to %d times the average', (followers, likes, low, high) => {
    const evaluation = evaluate({
      platform: 'instagram',
      profile: profile({ followers }),
      posts: posts(6, () => ({ likes, comments: 77 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    const result = says('markerly-2016', evaluation)?.result;
    expect(result).toMatchObject({ kind: 'beside-average', match: 'near' });
    const times = result?.kind === 'beside-average' ? result.times : null;
    expect(times?.low).toBeCloseTo(low, 12);
    expect(times?.high).toBeCloseTo(high, 12);
  });

  it.each([
    ['hypeauditor-2026', 9_999, 1.78],
    ['hypeauditor-2026', 10_000, 0.54],
    ['hypeauditor-2026', 1_000_000, 0.33],
    ['hypeauditor-2021-uk', 4_999, 4.59],
    ['hypeauditor-2021-uk', 5_000, 2.26],
    ['hypeauditor-2023-instagram', 9_999, 2.78],
  ])('%s, %i followers: %d %% is the average', (tableId, followers, percent) => {
    const result = says(tableId, evenAccount('instagram', followers, percent))?.result;
    expect(result?.kind === 'beside-average' && result.times.value).toBeCloseTo(1, 12);
  });

  it('are compared by their own average, such as the mean for HypeAuditor', () => {
    const evaluation = evaluate({
      platform: 'instagram',
      profile: profile({ followers: 5_000 }),
      posts: posts(6, (index) => ({ likes: index === 0 ? 534 : 0, comments: 0 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    const comparison = says('hypeauditor-2026', evaluation);
    expect(comparison?.rate?.ratePercent).toBeCloseTo(1.78, 10);
    expect(comparison?.result).toMatchObject({ kind: 'beside-average', match: 'same' });
  });

  it('are compared with median / median if the table does so, such as Modash on TikTok', () => {
    // Medians: 30 engagements, 300 views; the median of the posts' own rates would be 8.33 %.
    const engagements = [10, 20, 30, 30, 40, 50];
    const views = [600, 300, 300, 300, 200, 900];
    const evaluation = evaluate({
      platform: 'tiktok',
      profile: profile({ followers: 20_000 }),
      posts: posts(6, (index) => ({
        likes: engagements[index] ?? 0,
        comments: 0,
        shares: 0,
        views: views[index] ?? 0,
      })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    const comparison = says('modash-tiktok-2025', evaluation);
    expect(comparison?.rate?.ratePercent).toBeCloseTo((30 / 300) * 100, 10);
    // Six such uneven videos leave every band open.
    expect(comparison?.result).toMatchObject({ kind: 'no-verdict', because: 'wide-range', match: 'same' });
  });

  it('have no figure in a gap of the source', () => {
    expect(says('hypeauditor-2026', evenAccount('instagram', 60_000, 1))?.result).toEqual({
      kind: 'no-comparable-table',
      because: 'outside-its-sizes',
    });
  });

  it.each(['influencer-marketing-factory-2025-instagram', 'rival-iq-2023-instagram'])(
    '%s is listed but never gives a verdict',
    (tableId) => {
      expect(says(tableId, evenAccount('instagram', 20_000, 1))).toMatchObject({
        rate: null,
        result: { kind: 'not-for-verdicts' },
      });
    },
  );
});
