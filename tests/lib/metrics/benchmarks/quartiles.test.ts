import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { PLAYERSELLS_X_ENGAGEMENT } from '../../../../lib/metrics/benchmarks/playersells';
import { BENCHMARKS } from '../../../../lib/metrics/benchmarks/registry';
import { SOCIAVAULT_X } from '../../../../lib/metrics/benchmarks/sociavault';
import type { PostKind } from '../../../../lib/model/post';
import { noVerdictSentence } from '../../../../lib/words/table-doubt-words';
import { NOW_MS, posts, profile } from '../../evaluation/invented';

/** An account on X of 70,000 followers whose posts get so many likes and views. */
const onX = (likes: number, views = 3_500) =>
  evaluate({
    platform: 'x',
    profile: profile({ followers: 70_000 }),
    posts: posts(12, () => ({ kind: 'text', likes, comments: 0, shares: 0, views })),
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
  });

describe('X is judged by quartiles in three words', () => {
  // 50,000 to 100,000: a quarter of 0.022 %, three quarters of 0.431 %.
  it.each([
    [15, 'below'],
    [15.4, 'about'],
    [301.7, 'about'],
    [303, 'above'],
    [70_000, 'above'],
  ] as const)('%d likes of 70,000 followers: %s', (likes, standing) => {
    expect(onX(likes).verdict).toMatchObject({
      kind: 'compared',
      spansStandings: [standing],
      table: { id: 'playersells-x-engagement-2026-10', licence: { credit: 'PlayerSells' } },
      match: 'near',
      nearBecause: [{ code: 'counts-quotes-too' }],
    });
  });

  it('with views per follower as a measure of its own', () => {
    const { viewsPerFollower, headline } = onX(100, 700);
    expect(headline?.formula).toBe('likes-comments-shares-by-followers');
    expect(viewsPerFollower?.rate.ratePercent).toBe(1);
    expect(viewsPerFollower?.verdict).toMatchObject({ spansStandings: ['below'], match: 'same' });
  });

  it('never by SociaVault’s table, which is shown for comparison', () => {
    const beside = onX(100).comparisons.find(({ table }) => table === SOCIAVAULT_X);
    expect(beside?.result.kind).toBe('not-for-verdicts');
    const ratios = SOCIAVAULT_X.quartiles?.map(({ medianPercent, fromFollowers }) => {
      const other = PLAYERSELLS_X_ENGAGEMENT.quartiles?.find((row) => row.fromFollowers === fromFollowers);
      return medianPercent / (other?.medianPercent ?? Number.NaN);
    });
    expect([Math.min(...(ratios ?? [])), Math.max(...(ratios ?? []))].map(Math.round)).toEqual([2, 11]);
    expect(noVerdictSentence('far-from-open-data')).toContain('2 to 11 times');
    expect(SOCIAVAULT_X.noVerdictBecause).toBe('far-from-open-data');
  });

  it('gives no signal for a quarter of all accounts', () => {
    expect(onX(15).signals.odd.map(({ id }) => id)).not.toContain('engagement-for-its-size');
  });
});

/** A channel of 20,000 subscribers: 4 % by views on long videos, 8 % on Shorts. */
const channel = (kinds: readonly PostKind[]) =>
  evaluate({
    platform: 'youtube',
    profile: profile({ followers: 20_000 }),
    posts: posts(kinds.length, (n) => ({
      kind: kinds[n] ?? 'video',
      views: 10_000,
      likes: kinds[n] === 'short' ? 780 : 380,
      comments: 20,
    })),
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
  });
const of = (kind: PostKind, many: number) => Array.from({ length: many }, () => kind);

describe('YouTube is judged by SociaVault’s table by views', () => {
  it('for long videos only, with Shorts listed as left out', () => {
    const { headline, verdict, leftOut } = channel([...of('short', 8), ...of('video', 6)]);
    expect(headline).toMatchObject({ kind: 'video', ratePercent: 4, sampleSize: 6 });
    expect(leftOut.filter(({ why }) => why === 'other-kind')).toHaveLength(8);
    expect(verdict).toMatchObject({
      spansStandings: ['about'],
      match: 'near',
      nearBecause: [{ code: 'average-not-named', ours: 'median' }],
      table: { id: 'sociavault-youtube-2026' },
    });
  });

  it('never for a channel of Shorts', () => {
    const { headline, verdict } = channel(of('short', 8));
    expect(headline).toMatchObject({ kind: 'short', ratePercent: 8 });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'other-kind' });
  });

  it('with no group that mixes Shorts and long videos', () => {
    const { groups } = channel([...of('short', 8), ...of('video', 6)]);
    const medians = (list: readonly { key: string; median: { ratePercent: number } | null }[] = []) =>
      list.map(({ key, median }) => [key, median?.ratePercent]);
    expect(medians(groups?.bySponsorship)).toEqual([[expect.any(String), 4]]);
    expect(new Set(medians(groups?.byAge).map(([, rate]) => rate))).toEqual(new Set([4]));
    expect(medians(groups?.byKind)).toEqual([
      ['short', 8],
      ['video', 4],
    ]);
  });

  it('with a rate for Shorts if there are too few long videos', () => {
    const { headline } = channel([...of('video', 3), ...of('short', 8)]);
    expect(headline).toMatchObject({ kind: 'short', sampleSize: 8 });
  });

  it('never by Modash’s table, and never with Shorts and long videos together', () => {
    for (const table of BENCHMARKS.filter(({ platform }) => platform === 'youtube'))
      expect([table.noVerdictBecause === null, table.kinds]).toEqual(
        table.id === 'sociavault-youtube-2026' ? [true, ['video']] : [false, undefined],
      );
  });
});
