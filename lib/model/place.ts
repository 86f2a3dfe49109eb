import { MAX_HANDLE, MAX_ID, MAX_WORD } from './limits';
import type { placeSchema } from './schemas/page';
import type { z } from './schemas/zod';

/** Where an address leads. */
export type Place = z.infer<typeof placeSchema>;
export type PlaceKind = Place['kind'];

/** Whether the text is a YouTube channel id, which is used where the handle is unknown. */
export function isChannelId(handle: string): boolean {
  return /^UC[\w-]{22}$/.test(handle);
}

/**
 * The handle as shown: "@maya.bakes". Ids, old names (`c/maya`) and names with a kind (`company:acme`) get no "@", which
 * would turn them into another handle.
 */
export function handleText(handle: string): string {
  return isHandle(handle) && !handle.includes(':') ? `@${handle}` : handle;
}

/** False for the other names of an account in an address: its id, and names from before handles (`c/maya`). */
export function isHandle(name: string): boolean {
  return !isChannelId(name) && !name.includes('/');
}

/** A key that is the same for every spelling of a handle. Platforms ignore case in handles, but not in channel ids. */
export function handleKey(handle: string): string {
  return isChannelId(handle) ? handle : handle.toLowerCase();
}

export function sameHandle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && handleKey(a) === handleKey(b);
}

/**
 * The place, or a place without an account if a name in it is longer than any platform allows. A tab that is too long
 * is dropped alone.
 */
export function boundedPlace(place: Place): Place {
  const { handle, postId, tab } = place;
  const isNamed = fits(handle, MAX_HANDLE) && fits(postId, MAX_ID);
  const section = fits(tab, MAX_WORD) ? tab : null;
  return isNamed
    ? { ...place, tab: section }
    : { ...place, kind: 'other', handle: null, postId: null, tab: null };
}

/** Whether the text is at most `max` long; true for null. */
export function fits(text: string | null, max: number): boolean {
  return (text?.length ?? 0) <= max;
}

/** Whether two looks saw the same thing, regardless of the tab and the spelling of the handle. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.platform !== b.platform || a.kind !== b.kind || a.postId !== b.postId) return false;
  return a.handle === b.handle || sameHandle(a.handle, b.handle);
}
