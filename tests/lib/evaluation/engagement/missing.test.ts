import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { PlatformId } from '../../../../lib/model/platform';
import type { PostReadings } from '../../../../lib/model/post';
import { NOW_MS, posts, profile, reading } from '../invented';

const missingIn = (platform: PlatformId, seen: PostReadings[]) =>
  evaluate({
    platform,
    profile: profile({ followers: 20_000 }),
    posts: seen,
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
  }).missing;

describe('a missing median', () => {
  it('counts the posts of the kind that is measured alone: Shorts do not fill up long videos', () => {
    const seen = posts(8, (n) => ({ kind: n < 5 ? 'video' : 'short', views: 1_000, likes: 40, comments: 1 }));
    expect(missingIn('youtube', seen).averages.views).toMatchObject({
      code: 'too-few-posts',
      counted: 5,
      needed: 6,
      leftOut: [{ why: 'other-kind' }, { why: 'other-kind' }, { why: 'other-kind' }],
    });
  });

  it('gives the reasons of the posts that do not show it, the commonest first, in any order of the posts', () => {
    const seen = posts(5, (n) => ({ likes: n < 2 ? 'hidden' : 'not-ready' }));
    const expected = {
      code: 'on-no-post',
      absences: [
        { why: 'not-ready', posts: 3, isStill: false },
        { why: 'hidden', posts: 2, isStill: false },
      ],
    };
    expect(missingIn('instagram', seen).averages.likes).toEqual(expected);
    expect(missingIn('instagram', seen.toReversed()).averages.likes).toEqual(expected);
  });

  it('is no reason where there is a median', () => {
    const { averages, lastPost } = missingIn(
      'instagram',
      posts(6, () => ({ likes: 10, comments: 1 })),
    );
    expect(averages).toMatchObject({ likes: null, comments: null, views: { code: 'on-no-post' } });
    expect(lastPost).toBeNull();
  });
});

describe('a missing tier', () => {
  it('covers every reading of the followers where two disagree', () => {
    const followers = { ...reading(9_999), others: [{ ...reading(10_001) }] } as ReturnType<typeof reading>;
    const { missing } = evaluate({
      platform: 'instagram',
      profile: { ...profile({}), followers },
      posts: [],
      settings: DEFAULT_SETTINGS,
      nowMs: NOW_MS,
    });
    expect(missing.tier).toEqual({ code: 'spans-tiers', low: 9_999, high: 10_001 });
  });
});
