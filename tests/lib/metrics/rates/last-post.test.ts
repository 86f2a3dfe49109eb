import { describe, expect, it } from 'vitest';
import { lastPostOf } from '../../../../lib/metrics/rates/last-post';
import { NOW_MS, post } from '../../evaluation/invented';

const look = { platform: 'threads', nowMs: NOW_MS, isListSeen: true } as const;
const aged = (...agesDays: number[]) => agesDays.map((ageDays) => post(`aged-${ageDays}`, { ageDays }));
const days = (value: number, low = value) => ({ value, low, high: value });

describe('the last post', () => {
  it('is the newest by its date, whatever the order', () => {
    expect(lastPostOf(aged(700, 509, 520), look)).toMatchObject({ daysAgo: days(509), doubt: null });
  });

  it('can be a single post if the list was seen', () => {
    expect(lastPostOf(aged(40), look)).toMatchObject({ daysAgo: days(40), doubt: null });
  });

  it.each([
    ['no post was seen', []],
    ['no post has a date', [post('a', { postedAtMs: null })]],
    ['the only date lies in the future', [post('a', { ageDays: -3 })]],
  ])('is not known where %s', (_why, posts) => {
    expect(lastPostOf(posts, look)).toBeNull();
  });

  it('ignores a date in the future, and may then be later', () => {
    expect(lastPostOf([...aged(400), post('ahead', { ageDays: -3 })], look)).toMatchObject({
      daysAgo: days(400, 0),
      doubt: 'undated-posts',
    });
  });

  it('is now if the page’s clock is slightly ahead', () => {
    expect(lastPostOf(aged(-0.5, 10), look)).toMatchObject({ daysAgo: days(0), doubt: null });
  });

  it('may be later if an unpinned post has no date', () => {
    const undated = (pinned: boolean | null) => post('undated', { postedAtMs: null, pinned });
    expect(lastPostOf([...aged(400), undated(false)], look)?.doubt).toBe('undated-posts');
    expect(lastPostOf([...aged(400), undated(null)], look)?.doubt).toBe('undated-posts');
    expect(lastPostOf([...aged(400), undated(true)], look)?.doubt).toBeNull();
  });

  it('may be later if only opened posts were seen', () => {
    expect(lastPostOf(aged(400), { ...look, isListSeen: false })).toMatchObject({
      daysAgo: days(400, 0),
      doubt: 'list-not-seen',
    });
  });

  it('may be later if every post is or may be pinned', () => {
    const pins = (pinned: boolean | null, many: number) =>
      Array.from({ length: many }, (_, n) => post(`pin-${n}`, { pinned, ageDays: 400 + n }));
    expect(lastPostOf(pins(true, 3), look)?.doubt).toBe('pinned-only');
    expect(lastPostOf(pins(null, 3), look)?.doubt).toBe('pinned-only');
    // Three can be pinned at most: the fourth is one of the list.
    expect(lastPostOf(pins(null, 4), look)?.doubt).toBeNull();
    expect(lastPostOf([...pins(true, 3), ...aged(30)], look)).toMatchObject({
      daysAgo: days(30),
      doubt: null,
    });
  });

  it('may be later if only one tab was seen', () => {
    const all = (kind: 'reel' | 'photo' | 'video', platform: 'instagram' | 'x') =>
      lastPostOf(
        aged(400, 401).map((one) => ({ ...one, kind })),
        { ...look, platform },
      )?.doubt;
    expect(all('reel', 'instagram')).toBe('one-kind-only');
    expect(all('photo', 'instagram')).toBeNull();
    expect(all('video', 'x')).toBe('one-kind-only');
  });

  it('is at the earliest the date of its id, because posts can be scheduled 75 days ahead', () => {
    const ided = post('id', { ageDays: 509, postedAtReader: 'shortcode' });
    expect(lastPostOf([ided], look)).toMatchObject({ daysAgo: days(509, 434), doubt: null });
  });
});
