import { describe, expect, it } from 'vitest';
import { DAY_MS, NOW_MS, post, profile } from '../invented';
import { signalOf } from './invented-signals';

describe('the last post', () => {
  const seen = (agesDays: number[], platform: 'threads' | 'youtube' = 'threads') =>
    signalOf('last-post', {
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
      signalOf('last-post', {
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
    signalOf('followers-jump', {
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
    const found = signalOf('followers-jump', {
      profile: profile({ followers: 10_000 }),
      earlier: [at(5_000, 1), at(9_900, 8)],
    });
    expect(found).toMatchObject({ result: 'usual' });
  });

  it('is not reported after the clock was set back', () => {
    expect(since(5_000, -10)).toMatchObject({ because: 'no-earlier-snapshot' });
  });

  it('is not reported if the ranges overlap, as for 16.4K and 16,476', () => {
    const found = signalOf('followers-jump', {
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
