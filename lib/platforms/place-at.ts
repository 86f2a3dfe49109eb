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

/**
 * May a page at this address show this account? A post's page may show any: its address need not name the author, and some
 * platforms let any name stand there. Of a profile's page only where the address names no other handle.
 */
export function mayShow(address: string, { platform, handle }: { platform: PlatformId; handle: string }) {
  const url = URL.parse(address);
  const place = placeAt(url);
  if (!url || place?.platform !== platform) return false;
  if (place.kind !== 'profile') return place.kind === 'post';
  const isId = ADDRESSES[platform].isId?.(place.handle ?? '');
  return isId || isOldName(url) || sameHandle(place.handle, handle);
}
