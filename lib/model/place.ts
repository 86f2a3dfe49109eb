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

/** Handles are compared without case: every supported platform treats them so. */
export function sameHandle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

/** Two looks at the same thing: tab and spelling of the handle aside. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.platform !== b.platform || a.kind !== b.kind || a.postId !== b.postId) return false;
  return a.handle === b.handle || sameHandle(a.handle, b.handle);
}
