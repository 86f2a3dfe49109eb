import { median } from 'simple-statistics';
import { averageOf, type Span, spanOf } from '../../metrics/measures/span';
import type { Snapshot } from '../../model/candidate';
import { POST_COUNTS, type PostCount, type PostReadings } from '../../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../../model/profile';
import { DAY_MS } from '../../model/time';
import type { Drift } from './drift';
import { isFarApart } from './far-apart';
import { MIN_POSTS } from './same-for-all';

/** What was saved of a profile at one time. */
export type Saved = Pick<Snapshot, 'takenAtMs' | 'profile'> & Partial<Pick<Snapshot, 'posts'>>;

/** One post may have gone viral; three at once that have done so are rare. Our own choice. */
const MIN_PAIRS = 3;
/** A younger post may still get ten times as many likes. Most come within days; a week is our own choice. */
const GROWN_MS = 7 * DAY_MS;
/** Other posts may differ tenfold by their kind alone. A lost "K" is a thousand. */
const OTHER_POSTS_FACTOR = 100;

interface Pair {
  before: Span;
  now: Span;
}

/** Counts of the profile that are ten times off the last snapshot that has them. */
export function profileFarFromLast(profile: ProfileReadings | null, earlier: readonly Saved[]): Drift[] {
  if (!profile) return [];
  return PROFILE_COUNTS.flatMap((count): Drift[] => {
    const now = spanOf(profile[count]);
    const last = lastWith(earlier, (saved) => spanOf(saved.profile[count]));
    if (!now || !last || !isFarApart(now, last.value)) return [];
    const before = last.value.value;
    return [
      { code: 'far-from-last', of: 'profile', count, now: now.value, before, beforeAtMs: last.takenAtMs },
    ];
  });
}

/** Counts of posts that are far off those of the last snapshot that has them. */
export function postsFarFromLast(posts: readonly PostReadings[], earlier: readonly Saved[]): Drift[] {
  return POST_COUNTS.flatMap((count): Drift[] => {
    const last = lastWith(earlier, (saved) => (hasCount(count, saved.posts) ? saved.posts : null));
    const compared = last && comparedWith(posts, last.value, last.takenAtMs, count);
    if (!compared) return [];
    const [before, now] = [compared.before.value, compared.now.value];
    return [{ code: 'far-from-last', of: 'posts', count, now, before, beforeAtMs: last.takenAtMs }];
  });
}

function comparedWith(
  posts: readonly PostReadings[],
  saved: readonly PostReadings[],
  savedAtMs: number,
  count: PostCount,
): Pair | null {
  const then = new Map(saved.map((post) => [post.id, spanOf(post[count])]));
  const pairs = posts.flatMap((post): Pair[] => {
    const [before, now] = [then.get(post.id), spanOf(post[count])];
    if (!before || !now) return [];
    const isGrown = post.postedAtMs !== null && savedAtMs - post.postedAtMs >= GROWN_MS;
    return isGrown || now.value < before.value ? [{ before, now }] : [];
  });
  if (pairs.length >= MIN_PAIRS) return mostlyFar(pairs);
  const [before, now] = [saved, posts].map((list) => list.flatMap((post) => spanOf(post[count]) ?? []));
  if (!before || !now || Math.min(before.length, now.length) < MIN_POSTS) return null;
  const medians = { before: averageOf(before, median), now: averageOf(now, median) };
  return isFarApart(medians.now, medians.before, OTHER_POSTS_FACTOR) ? medians : null;
}

/** The medians of the pairs, if at least half of them are far apart in one direction. */
function mostlyFar(pairs: readonly Pair[]): Pair | null {
  const far = pairs.filter(({ before, now }) => isFarApart(before, now));
  const rising = far.filter(({ before, now }) => now.value > before.value);
  const most = Math.max(rising.length, far.length - rising.length);
  if (most < MIN_PAIRS || most * 2 < pairs.length) return null;
  const over = (pick: (pair: Pair) => Span) => averageOf(pairs.map(pick), median);
  return { before: over(({ before }) => before), now: over(({ now }) => now) };
}

const hasCount = (count: PostCount, posts: readonly PostReadings[] = []): boolean =>
  posts.some((post) => post[count].found);

/** What the last saved snapshot says that says anything. */
function lastWith<Value>(
  earlier: readonly Saved[],
  read: (saved: Saved) => Value | null | undefined,
): { value: Value; takenAtMs: number } | null {
  for (const saved of earlier) {
    const value = read(saved);
    if (value !== null && value !== undefined) return { value, takenAtMs: saved.takenAtMs };
  }
  return null;
}
