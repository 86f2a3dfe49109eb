import type { PageReport } from '../model/page-report';
import { sameHandle } from '../model/place';
import type { PostReadings } from '../model/post';
import { accountOf } from '../sample/sample-of';

/** Which account each post of this document was seen under. */
export interface Claims {
  /** The report without posts that were another account's a moment ago. */
  own(report: PageReport): PageReport;
  /** The posts that may stand under `account`. */
  ownPosts(posts: PostReadings[], account: string | null): PostReadings[];
}

/**
 * A site that moves inside its page may show one account's head over the grid of the account before, and many
 * grids do not say whose posts they hold. A post belongs to the account under which it was seen first.
 */
export function startClaims(): Claims {
  const owners = new Map<string, string>();
  const ownPosts = (posts: PostReadings[], account: string | null) => {
    if (account === null) return posts;
    return posts.filter(({ id }) => {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, account);
      return owner === undefined || sameHandle(owner, account);
    });
  };
  return {
    ownPosts,
    own: (report) => ({ ...report, posts: ownPosts(report.posts, accountOf(report)) }),
  };
}
