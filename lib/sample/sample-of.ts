import type { PageReport } from '../model/page-report';
import { sameHandle } from '../model/place';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/**
 * The account a report belongs to. On a post's page the author named by the page wins over the address, because some
 * platforms accept any handle in a post's address. Null if nobody is named or the page has not settled.
 */
export function accountOf({ settled, place, posts }: Omit<PageReport, 'profile'>): string | null {
  const author = place.kind === 'post' ? posts[0]?.author : null;
  return settled ? (author ?? place.handle) : null;
}

/** A report without a profile: only posts were read. */
type Seen = Omit<PageReport, 'profile'> & { profile: ProfileReadings | null };

/**
 * The sample that one report gives; null if the report names nobody. Posts whose author is another account are left
 * out.
 */
export function sampleOf(seen: Seen, account = accountOf(seen)): Sample | null {
  const { place, profile, posts, language, takenAtMs } = seen;
  if (account === null || place.kind === 'unavailable') return null;
  const own = posts.filter(({ author }) => author === null || sameHandle(author, account));
  return {
    platform: place.platform,
    handle: account,
    profile,
    posts: Object.fromEntries(own.map((post) => [post.id, post])),
    language,
    updatedAtMs: takenAtMs,
  };
}
