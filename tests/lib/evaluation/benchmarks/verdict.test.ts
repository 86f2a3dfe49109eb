import { describe, expect, it } from 'vitest';
import { MODASH_INSTAGRAM } from '../../../../lib/evaluation/benchmarks/modash-instagram';
import { MODASH_TIKTOK } from '../../../../lib/evaluation/benchmarks/modash-tiktok';
import { BENCHMARKS } from '../../../../lib/evaluation/benchmarks/registry';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import type { EvaluationSettings } from '../../../../lib/evaluation/evaluation';
import { FORMULAS, type FormulaId } from '../../../../lib/evaluation/formulas';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { PLATFORM_IDS, type PlatformId } from '../../../../lib/model/platform';
import { type Given, NOW_MS, posts, profile } from '../invented';

/** An account whose every post has the rate given. */
function account(
  platform: PlatformId,
  followers: Given,
  ratePercent: number,
  changed: Partial<EvaluationSettings> = {},
) {
  const counts =
    platform === 'instagram'
      ? { likes: (ratePercent / 100) * (typeof followers === 'number' ? followers : 10_000), comments: 0 }
      : { views: 1_000_000, likes: ratePercent * 10_000, comments: 0, shares: 0 };
  return evaluate({
    platform,
    profile: profile({ followers }),
    posts: posts(12, () => counts),
    settings: { ...DEFAULT_SETTINGS, ...changed },
    nowMs: NOW_MS,
  });
}

describe('the verdict for its size', () => {
  // Both sides of every bound of one size of each table.
  it.each([
    ['instagram', 20_000, 2.62, 'well-above'],
    ['instagram', 20_000, 2.61, 'above'],
    ['instagram', 20_000, 1.11, 'above'],
    ['instagram', 20_000, 1.1, 'about'],
    ['instagram', 20_000, 0.84, 'about'],
    ['instagram', 20_000, 0.83, 'below'],
    ['instagram', 20_000, 0.39, 'below'],
    ['instagram', 20_000, 0.38, 'well-below'],
    ['tiktok', 500_000, 8.13, 'well-above'],
    ['tiktok', 500_000, 8.12, 'above'],
    ['tiktok', 500_000, 6.85, 'above'],
    ['tiktok', 500_000, 6.84, 'about'],
    ['tiktok', 500_000, 6.18, 'below'],
    ['tiktok', 500_000, 4.72, 'well-below'],
  ] as const)('%s, %i followers, %d %%: %s', (platform, followers, ratePercent, standing) => {
    expect(account(platform, followers, ratePercent).verdict).toMatchObject({
      kind: 'compared',
      standing,
      spansStandings: [standing],
      match: platform === 'instagram' ? 'same' : 'near',
    });
  });

  it('changes with the size: 1.2 % is little for 9,999 followers and much for 10,000', () => {
    expect(account('instagram', 9_999, 1.2).verdict).toMatchObject({ standing: 'below' });
    expect(account('instagram', 10_000, 1.2).verdict).toMatchObject({ standing: 'above' });
  });

  it('is not given below the smallest size of the table', () => {
    expect(account('instagram', 999, 5).verdict).toEqual({
      kind: 'no-comparable-table',
      because: 'outside-its-sizes',
    });
  });

  it('says every standing that the ranges allow, across sizes too', () => {
    const { verdict } = evaluate({
      platform: 'instagram',
      profile: profile({ followers: [9_500, 10_499] }),
      posts: posts(12, () => ({ likes: [105, 114], comments: 0 })),
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    // Between 105 / 10,499 = 1.00 % and 114 / 9,500 = 1.20 %, for 5 to 10 thousand or for 10 to 50 thousand.
    expect(verdict).toMatchObject({
      band: { fromFollowers: 5_000 },
      otherBands: [{ fromFollowers: 10_000 }],
      standing: 'below',
      spansStandings: ['above', 'about', 'below'],
    });
  });

  // "1K" may be 950; "50K" may be 50,049, for which HypeAuditor has nothing.
  it.each([
    ['modash-instagram', [960, 1_049]],
    ['modash-instagram', [950, 1_000]],
    ['hypeauditor-2026', [49_900, 50_049]],
    ['hypeauditor-2026', [49_951, 50_050]],
  ] as const)('is not given where the followers’ range leaves the sizes of %s', (table, followers) => {
    const { verdict } = account('instagram', followers, 1, { comparison: { instagram: table } });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'outside-its-sizes' });
  });

  it('calls another kind of average a near match, and says which', () => {
    expect(account('instagram', 20_000, 1, { average: 'mean' }).verdict).toMatchObject({
      match: 'near',
      nearBecause: 'The table gives the median of the posts’ rates; this is the mean of the posts’ rates.',
    });
  });

  it('sets a rate beside a table of averages without judging it', () => {
    const { verdict } = account('instagram', 5_000, 3.56, {
      comparison: { instagram: 'hypeauditor-2026' },
      average: 'mean',
    });
    expect(verdict).toMatchObject({ kind: 'beside-average', match: 'same', times: { value: 2 } });
  });

  it('names every size of a table of averages that the followers’ range reaches', () => {
    const { verdict } = account('instagram', [9_500, 10_499], 1, {
      comparison: { instagram: 'hypeauditor-2026' },
    });
    expect(verdict).toMatchObject({
      kind: 'beside-average',
      figure: { fromFollowers: 1_000 },
      otherFigures: [{ fromFollowers: 10_000 }],
    });
  });

  it('never comes from Modash’s YouTube table', () => {
    const { verdict, comparisons } = account('youtube', 20_000, 4);
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'no-table' });
    expect(comparisons).toEqual([
      expect.objectContaining({ tableId: 'modash-youtube', result: { kind: 'not-for-verdicts' } }),
    ]);
  });

  it.each([
    ...[MODASH_INSTAGRAM, MODASH_TIKTOK].flatMap(({ platform, bands }) =>
      bands.map((band) => [platform, band.fromFollowers, band] as const),
    ),
  ])(
    '%s from %i followers: just over each bound the better band, just under it the worse',
    (platform, size, band) => {
      const at = (percent: number) => {
        const { verdict } = account(platform, size, percent);
        return verdict.kind === 'compared' ? [verdict.band, verdict.standing] : null;
      };
      const { belowFromPercent, averageFromPercent, aboveFromPercent, highFromPercent } = band;
      const rates = [belowFromPercent, averageFromPercent, aboveFromPercent, highFromPercent];
      const under = rates.map((percent) => at(percent - 0.001)?.[1]);
      expect(under).toEqual(['well-below', 'below', 'about', 'above']);
      const over = rates.map((percent) => at(percent + 0.001)?.[1]);
      expect(over).toEqual(['below', 'about', 'above', 'well-above']);
      expect(at(belowFromPercent + 0.001)?.[0]).toBe(band);
    },
  );

  it('comes only where platform and formula are the table’s, and is near wherever the average differs', () => {
    const given: string[] = [];
    for (const platform of PLATFORM_IDS)
      for (const formula of Object.keys(FORMULAS) as FormulaId[])
        for (const average of ['median', 'mean', 'trimmed'] as const)
          for (const { id } of BENCHMARKS.filter((table) => table.platform === platform)) {
            const { verdict } = evaluate({
              platform,
              profile: profile({ followers: 5_500 }),
              posts: posts(6, () => ({ likes: 100, comments: 10, shares: 5, saves: 3, views: 2_000 })),
              settings: {
                ...DEFAULT_SETTINGS,
                average,
                headline: { [platform]: formula },
                comparison: { [platform]: id },
              },
              nowMs: NOW_MS,
            });
            if ('table' in verdict)
              given.push(`${platform} ${formula} ${verdict.table.id} ${average} ${verdict.match}`);
          }
    const each = (words: string, same: string | null) =>
      ['median', 'mean', 'trimmed'].map(
        (average) => `${words} ${average} ${average === same ? 'same' : 'near'}`,
      );
    expect([...new Set(given)].sort()).toEqual(
      [
        ...each('instagram likes-comments-by-followers modash-instagram', 'median'),
        ...each('instagram likes-comments-by-followers hypeauditor-2026', 'mean'),
        ...each('instagram likes-comments-by-followers hypeauditor-2023-instagram', 'mean'),
        ...each('instagram likes-comments-by-followers hypeauditor-2021-uk', 'mean'),
        ...each('instagram likes-by-followers markerly-2016', null),
        ...each('tiktok likes-comments-shares-by-views modash-tiktok-2025', null),
        ...each('tiktok likes-comments-shares-by-views hypeauditor-2023-tiktok', 'mean'),
      ].sort(),
    );
  });

  it('never comes from another platform’s table', () => {
    expect(account('x', 20_000, 4).verdict).toMatchObject({ because: 'no-table' });
  });
});

describe('what the other tables say', () => {
  const says = (tableId: string, evaluation: ReturnType<typeof account>) =>
    evaluation.comparisons.find((comparison) => comparison.tableId === tableId);

  it('compares each table with the rate made its own way: Markerly’s 4 % are likes alone', () => {
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
    const result = says(tableId, account('instagram', followers, percent))?.result;
    expect(result?.kind === 'beside-average' && result.times.value).toBeCloseTo(1, 12);
  });

  it('compares means with means: HypeAuditor’s 1.78 %', () => {
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

  it('divides medians by medians where the table does: Modash on TikTok', () => {
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
    expect(comparison?.result).toMatchObject({ standing: 'above', match: 'same' });
  });

  it('leaves a gap of the source a gap', () => {
    expect(says('hypeauditor-2026', account('instagram', 60_000, 1))?.result).toEqual({
      kind: 'no-comparable-table',
      because: 'outside-its-sizes',
    });
  });

  it.each(['influencer-marketing-factory-2025-instagram', 'rival-iq-2023-instagram'])(
    '%s is listed but never judges',
    (tableId) => {
      expect(says(tableId, account('instagram', 20_000, 1))).toMatchObject({
        rate: null,
        result: { kind: 'not-for-verdicts' },
      });
    },
  );
});
