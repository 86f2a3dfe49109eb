import { MAX_HANDLE, MAX_ID, MAX_WORD } from './limits';
import type { placeSchema } from './schemas/page';
import type { z } from './schemas/zod';

/** Where an address leads. */
export type Place = z.infer<typeof placeSchema>;
export type PlaceKind = Place['kind'];

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

/**
 * A place as its address names it, unless a name in it is longer than any platform gives: such an address names nobody. A
 * section of a profile is left out alone.
 */
export function boundedPlace(place: Place): Place {
  const { handle, postId, tab } = place;
  const isNamed = fits(handle, MAX_HANDLE) && fits(postId, MAX_ID);
  const section = fits(tab, MAX_WORD) ? tab : null;
  return isNamed
    ? { ...place, tab: section }
    : { ...place, kind: 'other', handle: null, postId: null, tab: null };
}

/** Also where there is no text at all. */
export function fits(text: string | null, max: number): boolean {
  return (text?.length ?? 0) <= max;
}

/** Two looks at the same thing: tab and spelling of the handle aside. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.platform !== b.platform || a.kind !== b.kind || a.postId !== b.postId) return false;
  return a.handle === b.handle || sameHandle(a.handle, b.handle);
}
