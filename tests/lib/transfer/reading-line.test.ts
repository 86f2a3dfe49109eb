import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../lib/evaluation/evaluation';
import { exactCount } from '../../../lib/model/count';
import type { PostReadings } from '../../../lib/model/post';
import { absent, type Reading } from '../../../lib/model/reading';
import { type LookedAt, readingLine } from '../../../lib/transfer/reading-line';

const nowMs = Date.UTC(2026, 2, 3);
const none = absent('not-shown', nowMs);
const found = (value: number): Reading => ({
  found: true,
  ...exactCount(value),
  reader: 'title',
  takenAtMs: nowMs,
});

function post(id: string, postedAtMs: number | null): PostReadings {
  return {
    id,
    kind: 'photo',
    author: 'maya.bakes',
    likes: found(512),
    comments: none,
    views: none,
    shares: none,
    saves: none,
    pinned: null,
    aboveNewer: null,
    paidPartnership: null,
    postedAtMs,
    postedAtReader: postedAtMs === null ? null : 'time',
    caption: null,
    visibleComments: ['so good'],
    takenAtMs: nowMs,
  };
}

function looked(posts: PostReadings[], postId: string | null = null): LookedAt {
  const place = {
    platform: 'instagram',
    kind: postId ? 'post' : 'profile',
    handle: 'maya.bakes',
    postId,
    tab: null,
  } as const;
  return {
    status: 'read',
    place,
    report: {
      place,
      wall: null,
      settled: true,
      language: 'en',
      passedOver: 0,
      profile: {
        followers: found(16_476),
        following: absent('signed-out', nowMs),
        posts: none,
        likes: none,
        displayName: 'Maya Bakes',
        bio: 'Bread',
        verified: true,
        private: false,
        category: null,
        accountId: null,
        links: [],
        takenAtMs: nowMs,
      },
      posts,
      takenAtMs: nowMs,
    },
  };
}

const url = 'https://www.instagram.com/maya.bakes/';

describe('the line that the reading command prints', () => {
  it('gives a number with its range, source and raw text, and an absent one with its reason', () => {
    const { profile } = readingLine('a', url, looked([]), null);
    expect(profile.followers).toEqual({
      found: true,
      value: 16_476,
      low: 16_476,
      high: 16_476,
      precision: 'exact',
      reader: 'title',
      raw: '16476',
    });
    expect(profile.following).toEqual({ found: false, why: 'signed-out' });
    expect(profile).toMatchObject({
      verified: true,
      private: false,
      displayName: 'Maya Bakes',
      bio: 'Bread',
    });
  });

  it('includes readings that disagree', () => {
    const state = looked([]);
    const other = { ...exactCount(99), reader: 'embedded' };
    const report = state.report && {
      ...state.report,
      profile: { ...state.report.profile, posts: { ...found(100), others: [other] } as Reading },
    };
    expect(readingLine('a', url, { ...state, report }, null).profile.posts).toMatchObject({
      others: [other],
    });
  });

  it('puts the newest post first, and on a post page its own', () => {
    const posts = [post('old-pinned', 1_000), post('new', 3_000), post('mid', 2_000)];
    const ids = (state: LookedAt) => readingLine('a', url, state, null).posts.map((line) => line.id);
    expect(ids(looked(posts))).toEqual(['new', 'mid', 'old-pinned']);
    expect(ids(looked(posts, 'mid'))).toEqual(['mid', 'new', 'old-pinned']);
    expect(ids(looked([...posts, post('undated', null)]))).toEqual(['old-pinned', 'new', 'mid', 'undated']);
  });

  it('writes times as ISO text', () => {
    const [line] = readingLine('a', url, looked([post('p', Date.UTC(2026, 1, 1, 12))]), null).posts;
    expect(line).toMatchObject({ postedAt: '2026-02-01T12:00:00.000Z', postedAtReader: 'time' });
  });

  it('has the same fields if nothing was read', () => {
    const line = readingLine('a', url, { status: 'reading', place: null, report: null }, null);
    expect(line.page).toEqual({ platform: null, kind: 'other', handle: null, postId: null });
    expect(line.profile.followers).toEqual({ found: false, why: 'not-ready' });
    expect(line.posts).toEqual([]);
    expect(line.evaluation).toBeNull();
  });

  it('gives the headline under the names that scripts rely on, and the rest as it is', () => {
    const evaluation: Evaluation = {
      platform: 'instagram',
      drift: [],
      wanted: 'likes-comments-by-followers',
      measured: { posts: 9, needed: 6 },
      viewsPerFollower: null,
      tier: { id: 'micro', name: 'Micro', isUnder: false, fromFollowers: 10_000, toFollowers: 50_000 },
      headline: {
        formula: 'likes-comments-by-followers',
        average: 'median',
        kind: null,
        ratePercent: 3.2,
        lowPercent: 3.1,
        highPercent: 3.3,
        medianPercent: 3.2,
        meanPercent: 4,
        likely: null,
        firstQuartilePercent: 3,
        thirdQuartilePercent: 4,
        outliers: [],
        sampleSize: 9,
        posts: [],
        excluded: [{ id: 'p', why: 'pinned' }],
      },
      leftOut: [{ id: 'p', why: 'pinned' }],
      alongside: [],
      lifetimeLikesPerPost: null,
      verdict: { kind: 'no-comparable-table', because: 'outside-its-sizes' },
      comparisons: [],
      averages: { likes: null, comments: null, views: null, shares: null, saves: null },
      missing: {
        averages: { likes: null, comments: null, views: null, shares: null, saves: null },
        tier: null,
        pace: null,
        lastPost: null,
      },
      viewsPerLike: null,
      groups: null,
      disclosure: [],
      disclosureCounts: {
        captions: 0,
        captionsWithWords: 0,
        labels: 0,
        silentCaptions: 0,
        postsWithoutCaption: 0,
      },
      signals: { odd: [], unseen: [], good: [], commentsSeen: 0, commentsLeftOut: 0, unknowable: [] },
      money: {
        costs: null,
        dollarsPerUnit: null,
        cpmRanges: [],
        estimates: [],
        sources: 0,
        narrowed: null,
        factor: { low: 1, high: 1 },
        withoutNumber: [],
      },
      fits: [],
      postsPerWeek: 3,
      pace: null,
      lastPost: null,
      nextStep: { kind: 'none' },
    };
    expect(readingLine('a', url, looked([]), evaluation).evaluation).toMatchObject({
      tier: 'micro',
      headline: {
        formula: 'likes-comments-by-followers',
        rate: 3.2,
        low: 3.1,
        high: 3.3,
        sample: 9,
        excluded: [{ id: 'p', why: 'pinned' }],
      },
      verdict: { kind: 'no-comparable-table' },
      postsPerWeek: 3,
    });
  });
});
