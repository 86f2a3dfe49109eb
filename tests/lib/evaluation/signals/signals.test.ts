import { describe, expect, it } from 'vitest';
import { type EvaluationInput, evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { type OddSignalId, UNKNOWABLE } from '../../../../lib/evaluation/signals/signal';
import { SIGNAL_FACTS } from '../../../../lib/evaluation/signals/signal-facts';
import { DAY_MS, type Given, NOW_MS, post, posts, profile } from '../invented';

const signalsOf = (input: Partial<EvaluationInput>) =>
  evaluate({
    platform: 'instagram',
    profile: null,
    posts: [],
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
    ...input,
  }).signals;

const look = (id: OddSignalId, input: Partial<EvaluationInput>) => {
  const { odd, unseen } = signalsOf(input);
  return odd.find((signal) => signal.id === id) ?? unseen.find((signal) => signal.id === id);
};

describe('comments per 100 likes', () => {
  const withComments = (comments: Given) =>
    look('comments-per-100-likes', { posts: posts(6, () => ({ likes: 1_000, comments })) });

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
    expect(look('comments-per-100-likes', { posts: posts(5, () => ({ likes: 1, comments: 1 })) })).toEqual({
      id: 'comments-per-100-likes',
      because: 'too-few-posts',
    });
  });

  it('is not judged on platforms that the source does not cover', () => {
    const seen = posts(6, () => ({ likes: 1_000, comments: 1, views: 9_000, shares: 1 }));
    expect(look('comments-per-100-likes', { platform: 'tiktok', posts: seen })).toMatchObject({
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
    expect(look('views-per-like', { posts: reels })).toMatchObject({ result, side });
  });
});

describe('the number of accounts followed', () => {
  it.each([
    [1_500, 'usual'],
    [1_501, 'ask'],
  ] as const)('%i accounts: %s', (following, result) => {
    expect(look('following-many', { profile: profile({ following }) })).toMatchObject({ result });
  });

  it.each([
    [400, 'usual'],
    [401, 'ask'],
  ] as const)('%i accounts with 200 followers: %s', (following, result) => {
    const look200 = look('following-above-followers', { profile: profile({ following, followers: 200 }) });
    expect(look200).toMatchObject({ result });
  });

  it('is unknown if the page does not show it', () => {
    expect(look('following-many', { profile: profile({}) })).toMatchObject({ because: 'not-read' });
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
    const signal = look('engagement-for-its-size', {
      profile: profile({ followers: 20_000 }),
      posts: posts(6, () => ({ likes, comments: 0 })),
    });
    expect(signal).toMatchObject({ result, side, source: 'Modash, Instagram engagement rate calculator' });
  });

  it('needs a table', () => {
    const seen = posts(6, () => ({ likes: 1, comments: 1, shares: 1 }));
    const onX = { platform: 'x' as const, profile: profile({ followers: 20_000 }), posts: seen };
    expect(look('engagement-for-its-size', onX)).toMatchObject({ because: 'no-table' });
  });
});

describe('posts too even', () => {
  const spread = (likes: Given[]) =>
    look('posts-too-even', {
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
    look('empty-comments', {
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

describe('the last post', () => {
  const seen = (agesDays: number[], platform: 'threads' | 'youtube' = 'threads') =>
    look('last-post', {
      platform,
      profile: profile({ followers: 10_000 }),
      posts: agesDays.map((ageDays) => post(`p${ageDays}`, { ageDays })),
    });
  const every = (gapDays: number, fromDays: number) =>
    Array.from({ length: 8 }, (_, n) => fromDays + n * gapDays);

  it.each([
    // One post alone, no pace: 90 days, the window of Upfluence and Tagger.
    ['nothing of its pace is known', [90], 'usual', 90],
    ['nothing of its pace is known', [91], 'ask', 90],
    // Daily: five gaps would be five days, but under a month it may be a holiday.
    ['it posts daily', every(1, 30), 'usual', 30],
    ['it posts daily', every(1, 31), 'ask', 30],
    // Every ten days: five gaps.
    ['it posts every ten days', every(10, 50), 'usual', 50],
    ['it posts every ten days', every(10, 51), 'ask', 50],
    // Once a month: five gaps are more than 90 days.
    ['it posts once a month', every(30, 91), 'ask', 90],
  ] as const)('where %s, %j days ago: %s', (_pace, agesDays, result, high) => {
    expect(seen([...agesDays])).toMatchObject({ result, usual: { low: null, high } });
  });

  it('gives a signal after 509 days without a post', () => {
    expect(seen(every(3, 509))).toMatchObject({ result: 'ask', side: 'above', value: { value: 509 } });
  });

  it('is usual only if recent when a newer post may be unseen', () => {
    const undated = (ageDays: number) =>
      look('last-post', {
        platform: 'threads',
        profile: profile({ followers: 10_000 }),
        posts: [post('dated', { ageDays }), post('undated', { postedAtMs: null })],
      });
    expect(undated(509)).toEqual({ id: 'last-post', because: 'undated-posts' });
    expect(undated(9)).toMatchObject({ result: 'usual', value: { low: 0, high: 9 } });
    expect(seen([509], 'youtube')).toEqual({ id: 'last-post', because: 'list-not-seen' });
    expect(seen([])).toEqual({ id: 'last-post', because: 'no-dates' });
  });
});

describe('a sudden change of followers', () => {
  const since = (followers: number, agoDays: number) =>
    look('followers-jump', {
      profile: profile({ followers: 10_000 }),
      earlier: [{ takenAtMs: NOW_MS - agoDays * DAY_MS, profile: profile({ followers }) }],
    });

  it.each([
    [12_501, 'ask', 'below'],
    [12_500, 'usual', null],
    [8_334, 'usual', null],
    [8_333, 'ask', 'above'],
  ] as const)('from %i to 10,000: %s', (followers, result, side) => {
    expect(since(followers, 10)).toMatchObject({ result, side });
  });

  it('is judged only over at least 7 days', () => {
    expect(since(5_000, 7)).toMatchObject({ result: 'ask' });
    expect(since(5_000, 6.9)).toEqual({
      id: 'followers-jump',
      because: 'snapshot-too-recent',
      neededDays: 7,
    });
    expect(since(5_000, 0)).toMatchObject({ because: 'no-earlier-snapshot' });
  });

  it('is judged from the older of two snapshots if the newer is less than a week old', () => {
    const at = (followers: number, agoDays: number) => ({
      takenAtMs: NOW_MS - agoDays * DAY_MS,
      profile: profile({ followers }),
    });
    const found = look('followers-jump', {
      profile: profile({ followers: 10_000 }),
      earlier: [at(5_000, 1), at(9_900, 8)],
    });
    expect(found).toMatchObject({ result: 'usual' });
  });

  it('is not reported after the clock was set back', () => {
    expect(since(5_000, -10)).toMatchObject({ because: 'no-earlier-snapshot' });
  });

  it('is not reported if the ranges overlap, as for 16.4K and 16,476', () => {
    const found = look('followers-jump', {
      profile: profile({ followers: 16_476 }),
      earlier: [{ takenAtMs: NOW_MS - 9 * DAY_MS, profile: profile({ followers: [16_400, 16_499] }) }],
    });
    expect(found).toMatchObject({ result: 'usual', value: { value: 0 } });
  });

  it('is judged over a month at most', () => {
    expect(since(5_000, 31)).toMatchObject({ result: 'ask' });
    expect(since(5_000, 32)).toMatchObject({ because: 'no-earlier-snapshot' });
  });
});

describe('all signals', () => {
  it('contain every signal, seen or not', () => {
    const { odd, unseen } = signalsOf({});
    expect([...odd, ...unseen].map(({ id }) => id).sort()).toEqual(Object.keys(SIGNAL_FACTS).sort());
  });

  it('name what no page can show', () => {
    expect(signalsOf({}).unknowable).toEqual(UNKNOWABLE);
    expect(UNKNOWABLE).toEqual(expect.arrayContaining(['audience-location', 'fake-followers']));
  });

  it('call saves unknown only if the page does not show them', () => {
    const withSaves = signalsOf({ platform: 'tiktok', posts: [post('p', { saves: 12 })] });
    expect(withSaves.unknowable).not.toContain('saves-and-sends');
    expect(signalsOf({ posts: [post('p', { likes: 12 })] }).unknowable).toContain('saves-and-sends');
  });

  it('say that the divisor is zero, rather than that nothing was seen', () => {
    const nothing = { because: 'nothing-to-divide-by' };
    const none = profile({ followers: 0, following: 10 });
    expect(look('following-above-followers', { profile: none })).toMatchObject(nothing);
    const unliked = posts(9, () => ({ likes: 0, comments: 0 }));
    expect(look('posts-too-even', { profile: profile({ followers: 10 }), posts: unliked })).toMatchObject(
      nothing,
    );
    const earlier = [{ takenAtMs: NOW_MS - 8 * DAY_MS, profile: none }];
    expect(look('followers-jump', { profile: profile({ followers: 10 }), earlier })).toMatchObject(nothing);
  });

  it.each(Object.entries(SIGNAL_FACTS))('%s names its source', (_id, { source }) => {
    expect(source).not.toBe('');
  });
});
