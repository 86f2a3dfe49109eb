import type { PageReport } from '../model/page-report';
import { sameHandle } from '../model/place';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/**
 * Whose sample a report belongs to. On a post's page the page's own word for the author comes before the
 * address, where a platform lets any name stand. Null where nobody is named, and before the page has settled.
 */
export function accountOf({ settled, place, posts }: Omit<PageReport, 'profile'>): string | null {
  const author = place.kind === 'post' ? posts[0]?.author : null;
  return settled ? (author ?? place.handle) : null;
}

/** A report, or a part of one: posts that were looked at without the profile. */
type Seen = Omit<PageReport, 'profile'> & { profile: ProfileReadings | null };

/**
 * The sample that one report alone gives, or null where it names nobody. A post that names another author than the account
 * is not the profile's and is left out.
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
