import { describe, expect, it } from 'vitest';
import { PLAYERSELLS_X_ENGAGEMENT } from '../../../../lib/evaluation/benchmarks/playersells';
import { BENCHMARKS } from '../../../../lib/evaluation/benchmarks/registry';
import { SOCIAVAULT_X } from '../../../../lib/evaluation/benchmarks/sociavault';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { PostKind } from '../../../../lib/model/post';
import { NOW_MS, posts, profile } from '../invented';

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
    [15, 'below average'],
    [15.4, 'average'],
    [301.7, 'average'],
    [303, 'above average'],
    [70_000, 'above average'],
  ])('%d likes of 70,000 followers: %s', (likes, words) => {
    expect(onX(likes).verdict).toMatchObject({
      kind: 'compared',
      words,
      table: { id: 'playersells-x-engagement-2026-10', licence: { credit: 'PlayerSells' } },
      match: 'near',
      nearBecause: expect.stringContaining('quotes'),
    });
  });

  it('with views per follower as a measure of its own', () => {
    const { viewsPerFollower, headline } = onX(100, 700);
    expect(headline?.formula).toBe('likes-comments-shares-by-followers');
    expect(viewsPerFollower?.rate.ratePercent).toBe(1);
    expect(viewsPerFollower?.verdict).toMatchObject({ words: 'below average', match: 'same' });
  });

  it('never by SociaVault’s, which stands beside it with its distance', () => {
    const beside = onX(100).comparisons.find(({ tableId }) => tableId === 'sociavault-x-2026');
    expect(beside?.result.kind).toBe('not-for-verdicts');
    const ratios = SOCIAVAULT_X.quartiles?.map(({ medianPercent, fromFollowers }) => {
      const other = PLAYERSELLS_X_ENGAGEMENT.quartiles?.find((row) => row.fromFollowers === fromFollowers);
      return medianPercent / (other?.medianPercent ?? Number.NaN);
    });
    expect([Math.min(...(ratios ?? [])), Math.max(...(ratios ?? []))].map(Math.round)).toEqual([2, 11]);
    expect(SOCIAVAULT_X.noVerdictBecause).toContain('2 to 11 times');
  });

  it('finds nothing odd in a quarter of all accounts', () => {
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
  it('on long videos alone, with the Shorts left out and named', () => {
    const { headline, verdict, leftOut } = channel([...of('short', 8), ...of('video', 6)]);
    expect(headline).toMatchObject({ kind: 'video', ratePercent: 4, sampleSize: 6 });
    expect(leftOut.filter(({ why }) => why === 'other-kind')).toHaveLength(8);
    expect(verdict).toMatchObject({
      words: 'average',
      match: 'near',
      nearBecause: expect.stringContaining('does not say which average'),
      table: { id: 'sociavault-youtube-2026' },
    });
  });

  it('not at all for a channel of Shorts', () => {
    const { headline, verdict } = channel(of('short', 8));
    expect(headline).toMatchObject({ kind: 'short', ratePercent: 8 });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'other-kind' });
  });

  it('of Shorts that outnumber a few long videos only what they are', () => {
    const { headline } = channel([...of('video', 3), ...of('short', 8)]);
    expect(headline).toMatchObject({ kind: 'short', sampleSize: 8 });
  });

  it('never by Modash’s, and never together', () => {
    for (const table of BENCHMARKS.filter(({ platform }) => platform === 'youtube'))
      expect([table.noVerdictBecause === null, table.kinds]).toEqual(
        table.id === 'sociavault-youtube-2026' ? [true, ['video']] : [false, undefined],
      );
  });
});
