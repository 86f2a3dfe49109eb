import type { PageReport } from '../model/page-report';
import { sameHandle } from '../model/place';
import type { PostReadings } from '../model/post';
import { accountOf } from '../sample/sample-of';

/** Remembers under which account each post of this document was first seen. */
export interface Claims {
  /** The report without posts that belonged to another account. */
  own(report: PageReport): PageReport;
  /** The posts that may belong to `account`. */
  ownPosts(posts: PostReadings[], account: string | null): PostReadings[];
}

/**
 * A site that navigates within the page may show one account's header above the previous account's grid, and many grids
 * do not name their account. A post belongs to the account under which it was first seen.
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
