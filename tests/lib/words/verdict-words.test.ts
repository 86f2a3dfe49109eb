import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { FormulaId } from '../../../lib/metrics/measures/formulas';
import type { Rate } from '../../../lib/metrics/rates/rate-types';
import type { PlatformId } from '../../../lib/model/platform';
import { rangeBeside, rateBasis, rateRangeText, rateText } from '../../../lib/words/sentences';
import { headlineSentence, meaningSentence } from '../../../lib/words/verdict-words';
import { type Given, NOW_MS, posts, profile } from '../evaluation/invented';

const rate = (formula: FormulaId, ratePercent: number) =>
  ({ formula, ratePercent, average: 'median', sampleSize: 9 }) as Rate;

describe('what a rate means', () => {
  it.each([
    ['tiktok', 'views-by-followers', 191, 'Each video is seen by about 1.9 times its followers'],
    ['x', 'views-by-followers', 11.53, 'Each post is seen about 12 times per 100 followers'],
    ['youtube', 'views-by-followers', 100, 'Each video is seen about once per follower'],
    [
      'threads',
      'likes-comments-by-followers',
      3.06,
      'Each post gets about 3.1 likes and replies per 100 followers',
    ],
    [
      'bluesky',
      'likes-comments-shares-by-followers',
      0.043,
      'Each post gets about 0.043 likes, replies and reposts per 100 followers',
    ],
    ['youtube', 'likes-comments-by-views', 4.2, 'Each video gets about 4.2 likes and comments per 100 views'],
    ['youtube', 'likes-by-views', 4.2, 'Each video gets about 42 likes per 1,000 views'],
  ] as const)('%s, %s: “%s”', (platform, formula, percent, sentence) => {
    expect(meaningSentence(rate(formula, percent), platform)).toBe(sentence);
  });

  it('has no range that looks the same as the rate', () => {
    const seen = { ...rate('views-by-followers', 70.79), lowPercent: 70.69, highPercent: 70.88 };
    expect(rangeBeside(seen)).toBeNull();
    expect(rangeBeside({ ...seen, lowPercent: 66 })).toBe('0.66 to 0.71');
    expect(rangeBeside({ ...rate('likes-by-followers', 3), lowPercent: 3, highPercent: 3 })).toBeNull();
  });

  it('is never a percentage where it is views per follower', () => {
    expect(rateText('views-by-followers', 191)).toBe('1.9 views per follower');
    expect(rateText('views-by-followers', 100)).toBe('1 view per follower');
    expect(rateRangeText('views-by-followers', 188, 213)).toBe('1.9 to 2.1 views per follower');
    expect(rateBasis(rate('views-by-followers', 191), 'tiktok')).toBe(
      'views per follower, median of 9 posts',
    );
    expect(rateBasis(rate('comments-by-likes', 3.5), 'instagram')).toBe(
      'comments per 100 likes, median of 9 posts',
    );
  });

  it('is counted in the words of its platform', () => {
    const counted = rate('likes-comments-by-followers', 3.2);
    expect(rateBasis(counted, 'instagram')).toBe('median of 9 posts, likes and comments by followers');
    expect(rateBasis(counted, 'threads')).toBe('median of 9 posts, likes and replies by followers');
  });
});

describe('the largest text', () => {
  const headlineOf = (
    platform: PlatformId,
    followers: Given,
    counts: Parameters<typeof posts>[1],
    many = 6,
  ) =>
    headlineSentence(
      evaluate({
        platform,
        profile: profile({ followers, posts: 300 }),
        posts: posts(many, counts),
        settings: DEFAULT_SETTINGS,
        nowMs: NOW_MS,
      }),
    );

  it('says what each post gets if followers are unknown', () => {
    expect(headlineOf('threads', 'not-shown', () => ({ likes: 512, comments: 18 }))).toBe(
      'Each post gets about 512 likes and 18 replies',
    );
  });

  it('gives the progress of the sample if there is nothing else', () => {
    expect(headlineOf('instagram', 20_000, () => ({ likes: 512, comments: 18 }), 2)).toBe(
      '2 of 6 posts measured',
    );
    expect(headlineOf('tiktok', 20_000, () => ({}))).toBe('0 of 6 videos measured');
    expect(headlineOf('threads', 'not-shown', () => ({ comments: 0 }))).toBe('0 of 6 posts measured');
  });

  it.each(['threads', 'bluesky', 'tiktok', 'youtube', 'x', 'instagram'] as const)(
    'never begins with what is missing: %s',
    (platform) => {
      for (const followers of [20_000, 400, 'not-shown'] as const)
        for (const counts of [{ likes: 90, comments: 2, shares: 1, views: 900 }, { views: 900 }, {}])
          expect(headlineOf(platform, followers, () => counts)).not.toMatch(
            /^(No|Not|Too|Needs|There is no)\b/,
          );
    },
  );
});
