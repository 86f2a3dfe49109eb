import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import { platformServing } from './hosts';

type Named = Pick<PostReadings, 'id' | 'kind' | 'author'>;
type Address = { path: string; ids: RegExp };

/** `handle` is the author's, and fits into a path as it is. */
const ADDRESSES: Record<PlatformId, (post: Named, handle: string) => Address> = {
  instagram: ({ id }) => ({ path: `www.instagram.com/p/${id}/`, ids: /^[\w-]{5,64}$/ }),
  tiktok: ({ id, kind }, handle) => ({
    path: `www.tiktok.com/@${handle}/${kind === 'photo' || kind === 'carousel' ? 'photo' : 'video'}/${id}`,
    ids: /^\d{5,25}$/,
  }),
  youtube: ({ id, kind }) => ({
    path: kind === 'short' ? `www.youtube.com/shorts/${id}` : `www.youtube.com/watch?v=${id}`,
    ids: /^[\w-]{11}$/,
  }),
  x: ({ id }, handle) => ({ path: `x.com/${handle}/status/${id}`, ids: /^\d{1,25}$/ }),
  threads: ({ id }, handle) => ({ path: `www.threads.com/@${handle}/post/${id}`, ids: /^[\w-]{5,64}$/ }),
  bluesky: ({ id }, handle) => ({ path: `bsky.app/profile/${handle}/post/${id}`, ids: /^[\w.~:-]{1,512}$/ }),
};

/** What handles of the platforms are made of, and Bluesky's account ids; nothing that leads elsewhere in a path. */
const HANDLE = /^(?!\.+$)[\p{L}\p{M}\p{N}_.:·-]{1,253}$/u;

/**
 * Where a person opens a post, made from its id and its author's handle; never an address that a page gave. Null where
 * either does not look as the platform makes them.
 */
export function postUrl(platform: PlatformId, post: Named, handle: string): string | null {
  const author = post.author ?? handle;
  const address = HANDLE.test(author) ? ADDRESSES[platform](post, author) : null;
  if (!address?.ids.test(post.id) || /^\.+$/.test(post.id)) return null;
  const url = `https://${address.path}`;
  return URL.canParse(url) && platformServing(new URL(url).hostname) === platform ? new URL(url).href : null;
}
