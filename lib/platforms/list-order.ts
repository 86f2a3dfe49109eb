import { DAY_MS, HOUR_MS } from '../model/time';
/** What the order of a profile's list says of the posts at its top. */

/** TikTok and Instagram let an account pin three posts, the other platforms fewer (2026). Pinned posts stand first. */
export const MAX_PINNED = 3;

/** A post's position in a list that is sorted newest first, except for pinned posts at its top. */
export interface ListPlace {
  /** 0 is the top of what the page holds of the list. */
  index: number;
  /** One of the first posts, and older than a post below it. */
  aboveNewer: boolean;
}

interface Listed {
  id: string;
  postedAtMs: number | null;
}

/**
 * The place of every dated post. Empty where the list does not run from new to old, as a list sorted by popularity
 * does not: then a place says nothing. An id's time can be minutes early (an upload begins before it is posted), so less
 * than an hour is no difference. In lists with threads (`hasThreads`) a post that continues another stands below it and
 * is newer, so an unbroken rise of at most a day a step proves nothing.
 */
function placesIn(listed: readonly Listed[], hasThreads = false): Map<string, ListPlace> {
  const dates = listed.map(({ postedAtMs }) => postedAtMs);
  const places = new Map<string, ListPlace>();
  if (!runsFromNewToOld(dates.slice(MAX_PINNED), hasThreads)) return places;
  listed.forEach(({ id, postedAtMs }, index) => {
    if (postedAtMs === null || places.has(id)) return;
    const below = dates.slice(hasThreads ? endOfThread(dates, index) : index + 1);
    const aboveNewer = index < MAX_PINNED && below.some((date) => isNewer(date, postedAtMs));
    places.set(id, { index, aboveNewer });
  });
  return places;
}

/**
 * False for an unlabelled post in the correct order below the top, where an account can pin one post. Null for the
 * others, because one sign alone proves nothing.
 */
export function isBelowTop(place: ListPlace | null | undefined): false | null {
  return place && place.index > 0 && !place.aboveNewer ? false : null;
}

/** The posts of a list in its order, each with its place. */
export function withPlaces<Post extends { id: string }>(
  posts: readonly Post[],
  dateOf: (post: Post) => number | null,
  hasThreads = false,
): (Post & { place: ListPlace | null })[] {
  const places = placesIn(
    posts.map((post) => ({ id: post.id, postedAtMs: dateOf(post) })),
    hasThreads,
  );
  return posts.map((post) => ({ ...post, place: places.get(post.id) ?? null }));
}

/** Uploads that were kept back put a few posts out of order; more than a quarter, and the list has another order. */
function runsFromNewToOld(dates: readonly (number | null)[], hasThreads: boolean): boolean {
  const known = dates.filter((date) => date !== null);
  const steps = known.slice(1).map((date, at) => [known[at] ?? date, date] as const);
  const wrong = steps.filter(
    ([above, below]) => isNewer(below, above) && !(hasThreads && continues(above, below)),
  );
  return wrong.length * 4 <= steps.length;
}

function endOfThread(dates: readonly (number | null)[], start: number): number {
  let end = start + 1;
  while (continues(dates[end - 1], dates[end])) end += 1;
  return end;
}

function continues(above: number | null | undefined, below: number | null | undefined): boolean {
  return above != null && below != null && below > above && below - above <= DAY_MS;
}

function isNewer(date: number | null, than: number): boolean {
  return date !== null && date > than + HOUR_MS;
}
