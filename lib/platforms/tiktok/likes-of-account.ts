import type { Count } from '../../model/count';
import { sameHandle } from '../../model/place';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { onlyOne } from './anchors';
import { cardsIn, LIKES } from './cards';
import { embeddedCount, shownCount } from './counts';
import { embeddedAccount, embeddedPosts } from './embedded';
import { inHeader } from './header';

/** With this many followers, a total of zero likes is not plausible. */
const FOLLOWERS_WITH_LIKES = 1_000;
/**
 * Accounts with at least this many followers have several likes per follower. All accounts seen have at least five
 * (2023-02 to 2026-07).
 */
const FOLLOWERS_WITH_SEVERAL = 10_000_000;
const SEVERAL = 3;
/** Larger numbers do not fit into 32 bits. */
const BITS_32 = 2 ** 32;

/**
 * Whether a number can be the account's total likes. TikTok stores some totals in 32 bits. There, a larger total
 * overflows to 0, a negative number, or the remainder after 4,294,967,296 (public reports, 2022 to 2026). An overflowed
 * number is smaller than the likes of the account's own videos, or far too small for its followers. If the account is
 * large enough to overflow, the 32-bit data (`isNarrow`) is trusted only if rounded: correct totals are rounded there,
 * but remainders are not.
 */
export function canBeAllLikes(likes: Count, look: Look, isNarrow: boolean): boolean {
  if (likes.high < likesOfPosts(look)) return false;
  const followers = followersOf(look);
  if (likes.value === 0 && followers >= FOLLOWERS_WITH_LIKES) return false;
  if (followers < FOLLOWERS_WITH_SEVERAL) return true;
  if (isNarrow && likes.precision === 'exact' && likes.value < BITS_32) return false;
  return likes.high >= followers * SEVERAL;
}

function followersOf(look: Look): number {
  const { stats, statsV2, shortening = 'unknown' } = embeddedAccount(look) ?? {};
  const counts = [statsV2, stats].map((part) => embeddedCount(at(part, 'followerCount'), shortening));
  counts.push(shownCount(inHeader(look, 'followers-count'), 'rounded', look));
  return Math.max(0, ...counts.map((count) => count?.low ?? 0));
}

/** The sum of the likes of the account's posts on this page: a lower bound for all likes. */
const likesOfPosts = memoize((look: Look): number => {
  const likes = new Map<string, number>();
  const note = (id: string, count: Count | null) =>
    likes.set(id, Math.max(count?.low ?? 0, likes.get(id) ?? 0));
  for (const [id, { author, stats }] of embeddedPosts(look)) {
    if (sameHandle(String(author), look.place.handle)) note(id, embeddedCount(stats.diggCount, 'unknown'));
  }
  for (const { id, card } of cardsIn(look, look.document)) {
    note(id, shownCount(onlyOne(card, LIKES), 'unknown', look));
  }
  return [...likes.values()].reduce((sum, each) => sum + each, 0);
});
