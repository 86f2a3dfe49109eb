import { DAY_MS, HOUR_MS } from '../model/time';
/** Finds posts at the top of a profile's list that are out of date order, which suggests that they are pinned. */

/** TikTok and Instagram let an account pin three posts, the other platforms fewer (2026). Pinned posts come first. */
export const MAX_PINNED = 3;

/** A post's position in a list that is sorted newest first, except for pinned posts at its top. */
export interface ListPosition {
  /** 0 is the first post of the list on the page. */
  index: number;
  /** Whether this is one of the first `MAX_PINNED` posts and is older than a later post. */
  aboveNewer: boolean;
}

interface Listed {
  id: string;
  postedAtMs: number | null;
}

/**
 * The position of every dated post. Empty if the list is not sorted newest first, for example a list sorted by
 * popularity: positions then have no meaning. The time in an id can be minutes early, because an upload begins before
 * the post appears, so a difference of an hour or less is ignored. In lists with threads (`hasThreads`), a post that
 * continues another comes after it and is newer. So a run of posts, each at most a day newer than the one before, counts
 * as one thread.
 */
function positionsIn(listed: readonly Listed[], hasThreads = false): Map<string, ListPosition> {
  const dates = listed.map(({ postedAtMs }) => postedAtMs);
  const positions = new Map<string, ListPosition>();
  if (!runsFromNewToOld(dates.slice(MAX_PINNED), hasThreads)) return positions;
  listed.forEach(({ id, postedAtMs }, index) => {
    if (postedAtMs === null || positions.has(id)) return;
    const below = dates.slice(hasThreads ? endOfThread(dates, index) : index + 1);
    const aboveNewer = index < MAX_PINNED && below.some((date) => isNewer(date, postedAtMs));
    positions.set(id, { index, aboveNewer });
  });
  return positions;
}

/**
 * False for an unlabelled post that is in date order and not first. For platforms where an account can pin one post.
 * Null for all others, because one sign alone proves nothing.
 */
export function isBelowTop(position: ListPosition | null | undefined): false | null {
  return position && position.index > 0 && !position.aboveNewer ? false : null;
}

/** Adds its position to each post of a list. The order stays the same. */
export function withPositions<Post extends { id: string }>(
  posts: readonly Post[],
  dateOf: (post: Post) => number | null,
  hasThreads = false,
): (Post & { position: ListPosition | null })[] {
  const positions = positionsIn(
    posts.map((post) => ({ id: post.id, postedAtMs: dateOf(post) })),
    hasThreads,
  );
  return posts.map((post) => ({ ...post, position: positions.get(post.id) ?? null }));
}

/** Delayed uploads put a few posts out of order. If more than a quarter are, the list is not sorted newest first. */
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
