import { describe, expect, it } from 'vitest';
import { type Given, post, posts, profile } from '../invented';
import { signalOf } from './invented-signals';

describe('comments per 100 likes', () => {
  const withComments = (comments: Given) =>
    signalOf('comments-per-100-likes', { posts: posts(6, () => ({ likes: 1_000, comments })) });

  it.each([
    [4, 'ask', 'below'],
    [5, 'usual', null],
    [50, 'usual', null],
    [51, 'ask', 'above'],
  ] as const)('%i comments on 1,000 likes: %s', (comments, result, side) => {
    expect(withComments(comments)).toMatchObject({ result, side });
  });

  it('is silent if a rounded count may be usual', () => {
    expect(withComments([45, 54])).toMatchObject({ result: 'uncertain', side: null });
    expect(withComments([51, 60])).toMatchObject({ result: 'ask' });
  });

  it('needs the same minimum of posts as a rate', () => {
    expect(
      signalOf('comments-per-100-likes', { posts: posts(5, () => ({ likes: 1, comments: 1 })) }),
    ).toEqual({
      id: 'comments-per-100-likes',
      because: 'too-few-posts',
    });
  });

  it('is not judged on platforms that the source does not cover', () => {
    const seen = posts(6, () => ({ likes: 1_000, comments: 1, views: 9_000, shares: 1 }));
    expect(signalOf('comments-per-100-likes', { platform: 'tiktok', posts: seen })).toMatchObject({
      because: 'not-on-this-platform',
    });
  });
});

describe('views per like', () => {
  it.each([
    [199, 'ask', 'below'],
    [200, 'usual', null],
    [1_000, 'usual', null],
    [1_001, 'ask', 'above'],
  ] as const)('%i views on 100 likes: %s', (views, result, side) => {
    const reels = posts(6, () => ({ kind: 'reel', likes: 100, views }));
    expect(signalOf('views-per-like', { posts: reels })).toMatchObject({ result, side });
  });
});

describe('the number of accounts followed', () => {
  it.each([
    [1_500, 'usual'],
    [1_501, 'ask'],
  ] as const)('%i accounts: %s', (following, result) => {
    expect(signalOf('following-many', { profile: profile({ following }) })).toMatchObject({ result });
  });

  it.each([
    [400, 'usual'],
    [401, 'ask'],
  ] as const)('%i accounts with 200 followers: %s', (following, result) => {
    const look200 = signalOf('following-above-followers', {
      profile: profile({ following, followers: 200 }),
    });
    expect(look200).toMatchObject({ result });
  });

  it('is unknown if the page does not show it', () => {
    expect(signalOf('following-many', { profile: profile({}) })).toMatchObject({ because: 'not-read' });
  });
});

describe('engagement for its size', () => {
  // Modash, 10 to 50 thousand: the lowest band ends at 0.39 %, the highest begins above 2.61 %.
  it.each([
    [77, 'ask', 'below'],
    [78, 'usual', null],
    [522, 'usual', null],
    [523, 'ask', 'above'],
  ] as const)('%i likes from 20,000 followers: %s', (likes, result, side) => {
    const signal = signalOf('engagement-for-its-size', {
      profile: profile({ followers: 20_000 }),
      posts: posts(6, () => ({ likes, comments: 0 })),
    });
    expect(signal).toMatchObject({ result, side, source: 'Modash, Instagram engagement rate calculator' });
  });

  it('needs a table', () => {
    const seen = posts(6, () => ({ likes: 1, comments: 1, shares: 1 }));
    const onX = { platform: 'x' as const, profile: profile({ followers: 20_000 }), posts: seen };
    expect(signalOf('engagement-for-its-size', onX)).toMatchObject({ because: 'no-table' });
  });
});

describe('posts too even', () => {
  const spread = (likes: Given[]) =>
    signalOf('posts-too-even', {
      profile: profile({ followers: 10_000 }),
      posts: posts(likes.length, (index) => ({ likes: likes[index] ?? 0, comments: 0 })),
    });

  it('appears if the middle half is within a tenth of the median', () => {
    // Quartiles of nine values are the third and the seventh.
    expect(spread([90, 95, 95.1, 100, 100, 100, 105, 110, 120])).toMatchObject({
      result: 'ask',
      side: 'below',
    });
    expect(spread([90, 95, 95, 100, 100, 100, 105, 110, 120])).toMatchObject({ result: 'usual' });
  });

  it('is silent if only rounding makes the posts even', () => {
    expect(spread(Array.from({ length: 9 }, () => [1_150, 1_249] as const))).toMatchObject({
      result: 'ask',
    });
    expect(spread(Array.from({ length: 9 }, () => [1_000, 1_499] as const))).toMatchObject({
      result: 'uncertain',
    });
  });
});

describe('comments without content', () => {
  const said = (empty: number, speaking: number) =>
    signalOf('empty-comments', {
      posts: [
        post('p', {
          visibleComments: [
            ...Array.from({ length: empty }, () => '😍'),
            ...Array.from({ length: speaking }, (_, index) => `How long did loaf ${index} take?`),
          ],
        }),
      ],
    });

  it.each([
    [3, 17, 'usual'],
    [9, 11, 'usual'],
    [10, 10, 'ask'],
  ] as const)('%i of %i and more: %s', (empty, speaking, result) => {
    expect(said(empty, speaking)).toMatchObject({ result, sampleSize: empty + speaking });
  });

  it('lists the comments', () => {
    expect(said(10, 0)).toMatchObject({
      comments: Array.from({ length: 10 }, () => ({ text: '😍', class: 'emoji-only' })),
    });
  });

  it('needs at least ten comments', () => {
    expect(said(9, 0)).toMatchObject({ because: 'too-few-comments' });
  });
});
