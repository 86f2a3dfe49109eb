import { boundedPlace, type Place, sameHandle } from '../model/place';
import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { platformServing } from './hosts';

/** The page that an address names. Uses only the address and not the readers. Null if it is not on a platform. */
export function placeAt(url: URL | null): Place | null {
  const platform = url?.protocol === 'https:' ? platformServing(url.hostname) : null;
  return url && platform && boundedPlace(ADDRESSES[platform].locate(url));
}

/** The platform whose sign-in page an address is; null for any other page. */
export function signInAt(url: URL | null): PlatformId | null {
  const platform = url?.protocol === 'https:' ? platformServing(url.hostname) : null;
  return url && platform && ADDRESSES[platform].isSignIn?.(url) ? platform : null;
}

/** Whether the address names its account by an old name, which is not a handle. */
export function isOldName(url: URL): boolean {
  const platform = platformServing(url.hostname);
  return (platform && ADDRESSES[platform].isOldName?.(url)) ?? false;
}

interface Account {
  platform: PlatformId;
  handle: string;
}

/**
 * How much a page may say about an account: everything, or only the post that its address names. The id is null if the
 * address names that post by an id of another kind; the page then shows one post.
 */
export type Reach = 'account' | { postId: string | null };

/**
 * How much a page at this address may say about this account; null if nothing. An address with another handle belongs
 * to another account. An address without a handle (or with an id or an old name) does not say whose it is, so a post's
 * page then only counts for that post.
 */
export function reachAt(address: string, { platform, handle }: Account): Reach | null {
  const url = URL.parse(address);
  const place = placeAt(url);
  if (!url || place?.platform !== platform || place.kind === 'other') return null;
  if (sameHandle(place.handle, handle)) return 'account';
  if (containsHandle(url, place)) return null;
  if (place.postId === null) return 'account';
  return { postId: ADDRESSES[platform].namesOtherId?.(url) ? null : place.postId };
}

/** Whether the address names its account by its handle. */
function containsHandle(url: URL, { platform, handle }: Place): boolean {
  return handle !== null && !ADDRESSES[platform].isId?.(handle) && !isOldName(url);
}

/** The platform of an account's page or post whose address does not name the account by its handle; null for any other page. */
export function ownerlessAt(url: URL | null): PlatformId | null {
  const place = placeAt(url);
  return url && place && place.kind !== 'other' && !containsHandle(url, place) ? place.platform : null;
}

/** Whether a page at this address may show this account or one of its posts. */
export function mayShow(address: string, account: Account): boolean {
  return reachAt(address, account) !== null;
}
