import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { platformServing } from './hosts';
import { isOldName, placeAt } from './place-at';
import { plainAddress } from './plain-address';

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

const TO_FULL_ADDRESS = Object.values(ADDRESSES).flatMap(({ fullAddress }) => fullAddress ?? []);

/**
 * The page that an address of plain characters alone names, as most links of a long list are. Null for any other text, also for
 * one of which `placeIn` knows more.
 */
export function plainPlaceIn(address: string): Place | null {
  return placeAt(plainAddress(address));
}

/** The profile, post or other page that a platform's address names. Null for any other text. */
export function placeIn(address: string): { place: Place; url: URL } | null {
  const carried = carriedIn(address);
  if (carried) return carried;
  const plain = plainAddress(address);
  const known = placeAt(plain);
  // Short addresses are on other hosts.
  if (plain && known) return { place: known, url: plain };
  let text = address.trim();
  for (const toFull of TO_FULL_ADDRESS) text = toFull(text);
  const url = plainAddress(text) ?? parsedAddress(text);
  const place = placeAt(url);
  return url && place && { place, url };
}

/** Where a page on the way out leads, such as the link in a copied bio, in a shared sheet or in an email. */
const WAY_OUT = ['u', 'q', 'url'];

/** Google writes such links into sheets and documents, and Outlook into emails. */
const OTHER_WAY_OUT =
  /^https:\/\/(?:(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/url|[\w.-]+\.safelinks\.protection\.outlook\.com\/)\?/;

/** The profile or post whose whole address a page of no account carries; null for any other address. */
function carriedIn(address: string): { place: Place; url: URL } | null {
  if (!/[?&](?:u|q|url)=http/i.test(address)) return null;
  const outer = parsedAddress(address.trim());
  if (outer === null || (placeAt(outer)?.kind !== 'other' && !OTHER_WAY_OUT.test(outer.href))) return null;
  for (const name of WAY_OUT) {
    const url = URL.parse(outer.searchParams.get(name) ?? '');
    if (url) url.protocol = 'https:';
    const place = placeAt(url);
    if (url && place && place.kind !== 'other') return { place, url };
  }
  return null;
}

function parsedAddress(text: string): URL | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (url) url.protocol = 'https:';
  return url;
}

/** Whether a platform serves this host; false for a handle that only looks like one, such as `maya.bakes`. */
export const isPlatformHost = (host: string): boolean => platformServing(host) !== null;

/** Whether a name is the account's id and not its handle. */
export function isAccountId(platform: PlatformId, name: string): boolean {
  return ADDRESSES[platform].isId?.(name) ?? false;
}

/** Whether a name is an account id whose capitals a program has changed, so that it identifies no account any more. */
export function isDamagedId(platform: PlatformId, name: string): boolean {
  return ADDRESSES[platform].isDamagedId?.(name) ?? false;
}
