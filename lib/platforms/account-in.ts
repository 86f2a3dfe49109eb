import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { isOldName, placeAt } from './place-at';

export interface Account {
  platform: PlatformId;
  handle: string;
}

/**
 * The account that an address names, with or without `https://`, such as `tiktok.com/@tom.rides`. Null for any other
 * text. Uses only the address and not the readers, so that a screen or an import need not load them.
 */
export function accountIn(address: string): Account | null {
  const linked = placeIn(address);
  if (!linked || isOldName(linked.url)) return null;
  const { platform, handle } = linked.place;
  return handle === null ? null : { platform, handle };
}

/** The profile, post or other page that a platform's address names. Null for any other text. */
export function placeIn(address: string): { place: Place; url: URL } | null {
  const text = Object.values(ADDRESSES).reduce(
    (given, { fullAddress }) => fullAddress?.(given) ?? given,
    address.trim(),
  );
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return null;
  url.protocol = 'https:';
  const place = placeAt(url);
  return place && { place, url };
}

/** Whether a name is the account's id and not its handle. */
export function isAccountId(platform: PlatformId, name: string): boolean {
  return ADDRESSES[platform].isId?.(name) ?? false;
}

/** Whether a name is an account id whose capitals a program has changed, so that it identifies no account any more. */
export function isDamagedId(platform: PlatformId, name: string): boolean {
  return ADDRESSES[platform].isDamagedId?.(name) ?? false;
}

export function mayHaveHyphens(platform: PlatformId): boolean {
  return ADDRESSES[platform].HAS_HYPHENS ?? false;
}
