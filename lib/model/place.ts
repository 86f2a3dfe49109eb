import type { PlatformId } from './platform';

/**
 * Where an address leads.
 * - `profile`: one account's page, in any of its tabs
 * - `post`: one post
 * - `other`: search, explore, home, hashtag, settings: no profile's numbers are read there
 * - `unavailable`: a profile or post address whose page says that it does not exist
 */
export type PlaceKind = 'profile' | 'post' | 'other' | 'unavailable';

export interface Place {
  platform: PlatformId;
  kind: PlaceKind;
  /** Without "@", as the address spells it. Null where the address names nobody. */
  handle: string | null;
  postId: string | null;
  /** The section of a profile the address opens, such as `reels`. Null on the first tab and elsewhere. */
  tab: string | null;
}

/** The id of a YouTube channel, which stands where its handle is not known. */
export function isChannelId(handle: string): boolean {
  return /^UC[\w-]{22}$/.test(handle);
}

/** "@maya.bakes"; an id or an old name (`c/maya`) stands without the "@", which would make another handle of it. */
export function handleText(handle: string): string {
  return isChannelId(handle) || handle.includes('/') ? handle : `@${handle}`;
}

/** What two spellings of a handle share: every platform ignores their case. Two ids that differ in case are two channels. */
export function handleKey(handle: string): string {
  return isChannelId(handle) ? handle : handle.toLowerCase();
}

export function sameHandle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && handleKey(a) === handleKey(b);
}

/** Two looks at the same thing: tab and spelling of the handle aside. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.platform !== b.platform || a.kind !== b.kind || a.postId !== b.postId) return false;
  return a.handle === b.handle || sameHandle(a.handle, b.handle);
}
