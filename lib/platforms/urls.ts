import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import type { PostToOpen } from './contract';
import { platformServing } from './hosts';

/** The address of an account's profile. */
export function profileUrl(platform: PlatformId, handle: string): string {
  return ADDRESSES[platform].profileUrl(handle);
}

/** The characters of handles and of Bluesky's account ids. Excludes characters that would change the path. */
const HANDLE = /^(?!\.+$)[\p{L}\p{M}\p{N}_.:·-]{1,253}$/u;

/**
 * The address of a post, built from its id and its author's handle and never taken from a page. Null if either is
 * malformed.
 */
export function postUrl(platform: PlatformId, post: PostToOpen, handle: string): string | null {
  const author = post.author ?? handle;
  const address = HANDLE.test(author) ? ADDRESSES[platform].postAddress(post, author) : null;
  if (!address?.ids.test(post.id) || /^\.+$/.test(post.id)) return null;
  const url = URL.parse(address.url);
  return url && platformServing(url.hostname) === platform ? url.href : null;
}
