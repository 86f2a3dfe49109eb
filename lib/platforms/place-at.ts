import { type Place, sameHandle } from '../model/place';
import type { PlatformId } from '../model/platform';
import { locate as bluesky } from './bluesky/address';
import { platformServing } from './hosts';
import { locate as instagram } from './instagram/address';
import { locate as threads } from './threads/address';
import { locate as tiktok } from './tiktok/address';
import { locate as x } from './x/address';
import { locate as youtube } from './youtube/address';

const LOCATE: Record<PlatformId, (url: URL) => Place> = { instagram, tiktok, youtube, x, threads, bluesky };

/** Names of YouTube that are no handle: `@NAME` may be another account. */
const OLD_NAME = /^\/(c|user)\//;
/** Ids of YouTube and Bluesky. */
const ID = /^(UC[\w-]{22}$|did:)/;

/** What an address names, from the address alone and without the readers; null where no platform is served. */
export function placeAt(url: URL | null): Place | null {
  const platform = url?.protocol === 'https:' ? platformServing(url.hostname) : null;
  return url && platform && LOCATE[platform](url);
}

/** Does the address name its account by a name of earlier years, which is no handle? */
export function isOldName(url: URL): boolean {
  return platformServing(url.hostname) === 'youtube' && OLD_NAME.test(url.pathname);
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
  return ID.test(place.handle ?? '') || isOldName(url) || sameHandle(place.handle, handle);
}
