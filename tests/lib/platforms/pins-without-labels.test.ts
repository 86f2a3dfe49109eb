import { describe, expect, it } from 'vitest';
import { LISTS, type ListedPlatform, readList } from './dated-lists';

const NEWEST_MS = Date.UTC(2026, 7, 13, 9);
const daysAgo = (...days: number[]) => days.map((day) => NEWEST_MS - day * 86_400_000);
const aboveNewer = (id: ListedPlatform, timesMs: readonly number[]) =>
  readList(id, timesMs).map((post) => post?.aboveNewer);
const pinned = (id: ListedPlatform, timesMs: readonly number[]) =>
  readList(id, timesMs).map((post) => post?.pinned);

/** Whoever reads a profile whose pins cannot be recognised must not take two-year-old posts for the newest. */
describe.each(Object.keys(LISTS) as ListedPlatform[])('%s: posts at the top without a pin label', (id) => {
  it('knows three old posts above newer ones by their place', () => {
    const times = daysAgo(700, 800, 900, 1, 4, 7, 10, 13, 16);
    expect(aboveNewer(id, times)).toEqual([true, true, true, false, false, false, false, false, false]);
    expect(pinned(id, times).slice(0, 3)).toEqual([null, null, null]);
  });

  it('knows one, in whatever order several stand', () => {
    expect(aboveNewer(id, daysAgo(700, 1, 4, 7))).toEqual([true, false, false, false]);
    expect(aboveNewer(id, daysAgo(900, 800, 700, 1, 4, 7))).toEqual([true, true, true, false, false, false]);
    expect(aboveNewer(id, daysAgo(5, 1, 4, 7, 10))).toEqual([true, false, false, false, false]);
  });

  it('cannot tell a pinned post that is the newest, and does not say that it is not pinned', () => {
    const times = daysAgo(0, 700, 3, 6, 9);
    expect(aboveNewer(id, times)).toEqual([false, true, false, false, false]);
    expect(pinned(id, times)[0]).toBeNull();
    expect(pinned(id, daysAgo(0, 3, 6, 9, 12))[0]).toBeNull();
  });

  it('cannot tell where only such posts were seen', () => {
    expect(pinned(id, daysAgo(700, 800, 900))[0]).toBeNull();
    expect(aboveNewer(id, daysAgo(700))).toEqual([false]);
  });

  it('says of posts further down that they are not pinned', () => {
    expect(pinned(id, daysAgo(0, 3, 6, 9, 12)).slice(3)).toEqual([false, false]);
  });

  it('takes no place in a list that is sorted otherwise, by popularity or from old to new', () => {
    const popular = daysAgo(400, 30, 700, 2, 90, 500, 8, 300, 60);
    expect(aboveNewer(id, popular)).toEqual(popular.map(() => null));
    expect(pinned(id, popular)).toEqual(popular.map(() => null));
    const oldest = daysAgo(900, 800, 700, 600, 500, 400);
    expect(aboveNewer(id, oldest)).toEqual(oldest.map(() => null));
  });

  it('stays calm about a single upload that was kept back further down', () => {
    const times = daysAgo(0, 1, 2, 3, 40, 5, 6, 7, 8, 9);
    expect(aboveNewer(id, times)).toEqual(times.map(() => false));
  });
});

describe.each(['x', 'threads', 'bluesky'] as const)('%s: an author’s thread', (id) => {
  it('has its later posts below the first, which is not a sign of a pin', () => {
    expect(aboveNewer(id, daysAgo(1, 0.9, 0.8, 3, 5, 8))).toEqual([false, false, false, false, false, false]);
    expect(aboveNewer(id, daysAgo(700, 1, 0.9, 3, 5, 8))).toEqual([true, false, false, false, false, false]);
  });
});

/** A repost stands at the time of the repost; the post's own time would be a gap of years in the pace. */
describe.each([
  [
    'x',
    '<div data-testid="User-Name">',
    '<a href="/lina_reads"><span data-testid="socialContext">Lina reposted</span></a>',
  ],
  [
    'bluesky',
    '<a href="/profile/lina.example" aria-label="Lina',
    '<a href="/profile/lina.example">Reposted by Lina</a>',
  ],
] as const)('%s: an old post that its author reposted', (id, start, repost) => {
  it.each([0, 3])('does not count as a post of the list at position %d', (at) => {
    const old = daysAgo(700)[0] ?? 0;
    const times = daysAgo(1, 4, 7, 10, 13, 16).toSpliced(at, 0, old);
    let n = 0;
    const read = readList(id, times, (tile) => (n++ === at ? tile.replace(start, repost + start) : tile));
    expect(read.map((post) => post !== undefined)).toEqual(times.map((time) => time !== old));
    expect(read.map((post) => post?.aboveNewer ?? false)).toEqual(times.map(() => false));
  });
});
