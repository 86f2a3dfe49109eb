import { type Site, site } from '../../../scripts/browser/site';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Poster {
  handle: string;
  /** The platform's own id of the account; without it, the page gives none. */
  id?: string;
  /** The displayed name; defaults to the handle. */
  name?: string;
  bio?: string;
  followers: number;
  /** Newest first, one post a day, starting two days ago; null if the author hides them. */
  likes: readonly (number | null)[];
  /** How many days ago the newest post was made; 2 by default. */
  newestDaysAgo?: number;
  /** Positions of the posts that the platform labels as paid. */
  paid?: readonly number[];
  pinned?: readonly number[];
  /** Newest first; a post without a caption gets its number as caption. */
  captions?: readonly string[];
}

export const threadsAt = (handle: string) => `https://www.threads.com/@${handle}`;

/** Invented profiles at the host of Threads, a platform without a table. */
export function threadsPages(people: readonly Poster[]): Site {
  return site(Object.fromEntries(people.map((poster) => [threadsAt(poster.handle), documentOf(poster)])));
}

function documentOf({
  handle,
  id,
  name = handle,
  bio = '',
  followers,
  likes,
  newestDaysAgo = 2,
  paid = [],
  pinned = [],
  captions = [],
}: Poster): string {
  const user = {
    ...(id !== undefined && { pk: id }),
    username: handle,
    full_name: name,
    follower_count: followers,
    biography: bio,
    is_verified: false,
    text_post_app_is_private: false,
  };
  const edges = likes.map((count, at) => ({
    post: {
      code: `D${handle.replace(/\W/g, '')}${at}`,
      user: { username: handle },
      like_count: count ?? 3,
      like_and_view_counts_disabled: count === null,
      text_post_app_info: {
        direct_reply_count: 0,
        pinned_post_info: { is_pinned_to_profile: pinned.includes(at) },
      },
      media_type: at % 2 === 0 ? 1 : 19,
      taken_at: Math.floor((Date.now() - (at + newestDaysAgo) * DAY_MS) / 1000),
      caption: { text: captions[at] ?? `Number ${at}` },
      is_paid_partnership: paid.includes(at),
    },
  }));
  const data = { require: [[{ __bbox: { result: { data: { user: { ...user, mediaData: { edges } } } } } }]] };
  return `<!doctype html>
<html lang="en">
  <body>
    <script type="application/json" data-sjs>${JSON.stringify(data)}</script>
    <a aria-label="Column title" href="/@${handle}" role="link"><h1 dir="auto"><span>${handle}</span></h1></a>
    <div role="region">
      <div><h1 dir="auto">${name}</h1><span dir="auto"><span>${handle}</span></span></div>
      <a href="/login" role="link"><span dir="auto"><span title="${followers.toLocaleString('en')}">many</span> followers</span></a>
      <a href="/@${handle}" role="link">Threads</a>
      <a href="/@${handle}/replies" role="link">Replies</a>
    </div>
  </body>
</html>`;
}
