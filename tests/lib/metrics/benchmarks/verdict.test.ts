import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { MODASH_INSTAGRAM, MODASH_TIKTOK, MODASH_YOUTUBE } from '../../../../lib/metrics/benchmarks/modash';
import { BENCHMARKS } from '../../../../lib/metrics/benchmarks/registry';
import { FORMULAS, type FormulaId } from '../../../../lib/metrics/measures/formulas';
import { PLATFORM_IDS } from '../../../../lib/model/platform';
import { NOW_MS, posts, profile } from '../../evaluation/invented';
import { evenAccount } from './even-account';

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
    expect(evenAccount(platform, followers, ratePercent).verdict).toMatchObject({
      kind: 'compared',
      standing,
      spansStandings: [standing],
      match: platform === 'instagram' ? 'same' : 'near',
    });
  });

  it('depends on the size: 1.2 % is low for 9,999 followers and high for 10,000', () => {
    expect(evenAccount('instagram', 9_999, 1.2).verdict).toMatchObject({ standing: 'below' });
    expect(evenAccount('instagram', 10_000, 1.2).verdict).toMatchObject({ standing: 'above' });
  });

  it('is not given below the smallest size of the table', () => {
    expect(evenAccount('instagram', 999, 5).verdict).toEqual({
      kind: 'no-comparable-table',
      because: 'outside-its-sizes',
    });
  });

  it('is missing if the ranges cover three bands, also across sizes', () => {
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
      kind: 'no-verdict',
      because: 'wide-range',
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
    const { verdict } = evenAccount('instagram', followers, 1, { comparison: { instagram: table } });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'outside-its-sizes' });
  });

  it('names a near match if the average differs', () => {
    expect(evenAccount('instagram', 20_000, 1, { average: 'mean' }).verdict).toMatchObject({
      match: 'near',
      nearBecause: [{ code: 'other-average', theirs: 'median', ours: 'mean' }],
    });
  });

  it('compares a rate with a table of averages without a verdict', () => {
    const { verdict } = evenAccount('instagram', 5_000, 3.56, {
      comparison: { instagram: 'hypeauditor-2026' },
      average: 'mean',
    });
    expect(verdict).toMatchObject({ kind: 'beside-average', match: 'same', times: { value: 2 } });
  });

  it('names every size that the range of followers covers in a table of averages', () => {
    const { verdict } = evenAccount('instagram', [9_500, 10_499], 1, {
      comparison: { instagram: 'hypeauditor-2026' },
    });
    expect(verdict).toMatchObject({
      kind: 'beside-average',
      figure: { fromFollowers: 1_000 },
      otherFigures: [{ fromFollowers: 10_000 }],
    });
  });

  it('never comes from Modash’s YouTube table', () => {
    const { verdict, comparisons } = evenAccount('youtube', 20_000, 4);
    expect(verdict).toMatchObject({ kind: 'compared', table: { id: 'sociavault-youtube-2026' } });
    expect(comparisons).toContainEqual(
      expect.objectContaining({
        table: MODASH_YOUTUBE,
        result: { kind: 'not-for-verdicts', because: 'numbers-contradict-formula' },
      }),
    );
  });

  it.each([
    ...[MODASH_INSTAGRAM, MODASH_TIKTOK].flatMap(({ platform, bands }) =>
      bands.map((band) => [platform, band.fromFollowers, band] as const),
    ),
  ])(
    '%s from %i followers: just over each bound the better band, just under it the worse',
    (platform, size, band) => {
      const at = (percent: number) => {
        const { verdict } = evenAccount(platform, size, percent);
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

  it('needs the table’s platform and formula, and is a near match if the average differs', () => {
    const given: string[] = [];
    for (const platform of PLATFORM_IDS)
      for (const formula of Object.keys(FORMULAS) as FormulaId[])
        for (const average of ['median', 'mean', 'trimmed'] as const)
          for (const { id } of BENCHMARKS.filter((table) => table.platform === platform)) {
            const { verdict } = evaluate({
              platform,
              profile: profile({ followers: 5_500 }),
              posts: posts(6, () => ({
                kind: 'video',
                likes: 100,
                comments: 10,
                shares: 5,
                saves: 3,
                views: 2_000,
              })),
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
        ...each('youtube likes-comments-by-views sociavault-youtube-2026', null),
        ...each('x likes-comments-shares-by-followers playersells-x-engagement-2026-10', null),
        ...each('x views-by-followers playersells-x-views-2026', 'median'),
      ].sort(),
    );
  });

  it('never comes from another platform’s table', () => {
    expect(evenAccount('bluesky', 20_000, 4).verdict).toMatchObject({ because: 'no-table' });
  });
});
