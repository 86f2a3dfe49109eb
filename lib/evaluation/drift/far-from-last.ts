import { median } from 'simple-statistics';
import { averageOf, type Span, spanOf } from '../../metrics/measures/span';
import type { Snapshot } from '../../model/candidate';
import { POST_COUNTS, type PostCount, type PostReadings } from '../../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../../model/profile';
import type { Reading } from '../../model/reading';
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

/** Counts of the profile that are ten times off the last snapshot that has them, or off an earlier look of this session. */
export function profileFarFromLast(profile: ProfileReadings | null, earlier: readonly Saved[]): Drift[] {
  if (!profile) return [];
  return PROFILE_COUNTS.flatMap((count): Drift[] => {
    const now = spanOf(profile[count]);
    const last = lastWith(earlier, (saved) => spanOf(saved.profile[count]));
    const session = earlierLook(profile[count]);
    const far = (before: Span, since: 'saved' | 'session', beforeAtMs: number): Drift[] =>
      now && isFarApart(now, before)
        ? [
            {
              code: 'far-from-last',
              of: 'profile',
              count,
              now: now.value,
              before: before.value,
              beforeAtMs,
              since,
            },
          ]
        : [];
    if (last) return far(last.value, 'saved', last.takenAtMs);
    return session ? far(session.span, 'session', session.takenAtMs) : [];
  });
}

/** Counts of posts that are far off those of the last snapshot, or of an earlier look of this session. */
export function postsFarFromLast(posts: readonly PostReadings[], earlier: readonly Saved[]): Drift[] {
  return POST_COUNTS.flatMap((count): Drift[] => {
    const last = lastWith(earlier, (saved) => (hasCount(count, saved.posts) ? saved.posts : null));
    const compared = last
      ? comparedWith(posts, last.value, last.takenAtMs, count)
      : besideEachOther(posts, count);
    if (!compared) return [];
    const since = last ? ('saved' as const) : ('session' as const);
    const beforeAtMs = last?.takenAtMs ?? Math.min(...posts.map(({ takenAtMs }) => takenAtMs));
    const { before, now } = compared;
    return [
      { code: 'far-from-last', of: 'posts', count, now: now.value, before: before.value, beforeAtMs, since },
    ];
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

/** The same comparison between two looks of this session. */
function besideEachOther(posts: readonly PostReadings[], count: PostCount): Pair | null {
  const pairs = posts.flatMap((post): Pair[] => {
    const [now, before] = [spanOf(post[count]), earlierLook(post[count])];
    return now && before ? [{ before: before.span, now }] : [];
  });
  return pairs.length >= MIN_PAIRS ? mostlyFar(pairs) : null;
}

/** The other look that a sample keeps of a count (`lib/sample/prefer.ts`). */
function earlierLook(reading: Reading): { span: Span; takenAtMs: number } | null {
  if (!reading.found || !reading.beside) return null;
  const span = spanOf({ ...reading.beside, found: true });
  return span && { span, takenAtMs: Math.min(reading.takenAtMs, reading.beside.takenAtMs) };
}

const hasCount = (count: PostCount, posts: readonly PostReadings[] = []): boolean =>
  posts.some((post) => post[count].found);

/** What the newest snapshot says that says anything. */
function lastWith<Value>(
  earlier: readonly Saved[],
  read: (saved: Saved) => Value | null | undefined,
): { value: Value; takenAtMs: number } | null {
  for (const saved of earlier.toSorted((a, b) => b.takenAtMs - a.takenAtMs)) {
    const value = read(saved);
    if (value !== null && value !== undefined) return { value, takenAtMs: saved.takenAtMs };
  }
  return null;
}
