import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { DAY_MS } from '../../model/time';
import { PLATFORM_FACTS } from '../../platforms/facts';
import type { Span } from '../measures/span';
import { spanOf } from '../measures/span';
import type { LastPost, LastPostDoubt } from './sample-facts';
import { pinningOf } from './sampling';

/** Clocks may differ by this much. A post dated further ahead is not published yet, or its date was misread. */
const CLOCK_DAYS = 1;

/** Readers that derive the date from the post's id: the post was created then, and published then or later. */
const ID_READERS: readonly string[] = ['id', 'shortcode'];
/** How far ahead a post can be scheduled: 75 days on Instagram, less elsewhere. */
const SCHEDULED_DAYS = 75;

/** Instagram and TikTok let three posts be pinned, the others fewer. */
const MAX_PINNED = 3;

interface Context {
  platform: PlatformId;
  nowMs: number;
  /** True if the profile's own list was seen, and not only posts opened one by one. */
  isListSeen: boolean;
}

/**
 * When the account last posted, as of `nowMs`. Only dates decide, never a post's position in the list, so a pinned post
 * counts by its date. `doubt` says why a newer post may exist.
 */
export function lastPostOf(posts: readonly PostReadings[], context: Context): LastPost | null {
  const { nowMs, isListSeen, platform } = context;
  const lastMs = nowMs + CLOCK_DAYS * DAY_MS;
  const dated = posts.flatMap(({ postedAtMs, postedAtReader }) => {
    if (postedAtMs === null || postedAtMs > lastMs) return [];
    return [{ postedAtMs, isFromId: postedAtReader !== null && ID_READERS.includes(postedAtReader) }];
  });
  const isUndated = (post: PostReadings) =>
    pinningOf(post) === null && (post.postedAtMs === null || post.postedAtMs > lastMs);
  const [newest] = dated.toSorted((a, b) => b.postedAtMs - a.postedAtMs);
  if (!newest) return null;
  const doubt: LastPostDoubt | null = !isListSeen
    ? 'list-not-seen'
    : posts.some(isUndated)
      ? 'undated-posts'
      : mayAllBePinned(posts)
        ? 'pinned-only'
        : mayBeOneTab(platform, posts)
          ? 'one-kind-only'
          : null;
  return { postedAtMs: newest.postedAtMs, daysAgo: daysAgo(newest, doubt, nowMs), doubt };
}

function daysAgo(
  { postedAtMs, isFromId }: { postedAtMs: number; isFromId: boolean },
  doubt: LastPostDoubt | null,
  nowMs: number,
): Span {
  const value = Math.max(0, (nowMs - postedAtMs) / DAY_MS);
  const low = doubt ? 0 : isFromId ? Math.max(0, value - SCHEDULED_DAYS) : value;
  return { value, low, high: value };
}

/** Pinned posts come before the newest one, which is unknown until a post below them was seen. */
function mayAllBePinned(posts: readonly PostReadings[]): boolean {
  if (posts.some(({ pinned }) => pinned === false)) return false;
  const mayBeListed = posts.filter((post) => pinningOf(post) === null);
  return mayBeListed.length <= MAX_PINNED;
}

/** Perhaps only one tab was seen; a newer post may be in another. */
function mayBeOneTab(platform: PlatformId, posts: readonly PostReadings[]): boolean {
  const { kindsOfOneTab } = PLATFORM_FACTS[platform];
  return posts.every(({ kind }) => kindsOfOneTab.includes(kind));
}

/** Whether more was seen than posts opened one by one, which may have others between them. */
export function isListSeen(platform: PlatformId, profile: ProfileReadings | null): boolean {
  const { followersProveList } = PLATFORM_FACTS[platform];
  return spanOf(profile?.posts) !== null || (followersProveList && spanOf(profile?.followers) !== null);
}
