import { boundedPlace, type Place, sameHandle } from '../model/place';
import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { platformServing } from './hosts';

/** What an address names, from the address alone and without the readers; null where no platform is served. */
export function placeAt(url: URL | null): Place | null {
  const platform = url?.protocol === 'https:' ? platformServing(url.hostname) : null;
  return url && platform && boundedPlace(ADDRESSES[platform].locate(url));
}

/** Does the address name its account by a name of earlier years, which is no handle? */
export function isOldName(url: URL): boolean {
  const platform = platformServing(url.hostname);
  return (platform && ADDRESSES[platform].isOldName?.(url)) ?? false;
}

interface Account {
  platform: PlatformId;
  handle: string;
}

/** How far a page may speak of an account: of all of it, or of the one post that its address names. */
export type Reach = 'account' | { postId: string };

/**
 * How far a page at this address may speak of this account; null where not at all. An address that names another handle is
 * another's page. One that names none, or the account by its id or an old name, does not say whose it is: of a post's
 * page that post alone is heard then.
 */
export function reachAt(address: string, { platform, handle }: Account): Reach | null {
  const url = URL.parse(address);
  const place = placeAt(url);
  if (!url || place?.platform !== platform || place.kind === 'other') return null;
  if (sameHandle(place.handle, handle)) return 'account';
  if (namesItsAccount(url, place)) return null;
  return place.postId === null ? 'account' : { postId: place.postId };
}

/** Does the address say by itself whose page it is? */
function namesItsAccount(url: URL, { platform, handle }: Place): boolean {
  return handle !== null && !ADDRESSES[platform].isId?.(handle) && !isOldName(url);
}

/** May a page at this address show this account, or a post of it? */
export function mayShow(address: string, account: Account): boolean {
  return reachAt(address, account) !== null;
}
