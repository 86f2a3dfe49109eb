import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import { locate as bluesky } from './bluesky/address';
import { platformServing } from './hosts';
import { locate as instagram } from './instagram/address';
import { locate as threads } from './threads/address';
import { locate as tiktok } from './tiktok/address';
import { locate as x } from './x/address';
import { locate as youtube } from './youtube/address';

const LOCATE: Record<PlatformId, (url: URL) => Place> = { instagram, tiktok, youtube, x, threads, bluesky };

export interface Account {
  platform: PlatformId;
  handle: string;
}

/** Names of YouTube that are no handle: `@NAME` may be somebody else. */
const OLD_NAME = /^\/(c|user)\//;

/**
 * The account that an address names, with or without `https://`, such as `tiktok.com/@tom.rides`. Null for every other
 * text. From the address alone, and without the readers, so that a screen or an import need not load them.
 */
export function accountIn(address: string): Account | null {
  const linked = linkedIn(address);
  if (!linked || (linked.place.platform === 'youtube' && OLD_NAME.test(linked.url.pathname))) return null;
  const { platform, handle } = linked.place;
  return handle === null ? null : { platform, handle };
}

/** Where an address of a platform leads, posts included; null for every other text. */
export function linkedIn(address: string): { place: Place; url: URL } | null {
  const text = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const platform = url && platformServing(url.hostname);
  if (!url || !platform) return null;
  url.protocol = 'https:';
  return { place: LOCATE[platform](url), url };
}
