import type { Count } from './count';

/**
 * Why a number is missing. A closed list: the screen has one sentence for each.
 * - `hidden`: the author hides it
 * - `private`: the account is private
 * - `signed-out`: the platform shows it to signed-in visitors only
 * - `off`: the author switched the function off, such as comments
 * - `not-shown`: this kind of page never shows it
 * - `not-ready`: the page is still filling in, or waits for the pointer
 * - `unreadable`: something stands there that Yardstick cannot read for certain
 */
export const ABSENCE_REASONS = [
  'hidden',
  'private',
  'signed-out',
  'off',
  'not-shown',
  'not-ready',
  'unreadable',
] as const;

export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A count together with the name of the reader that found it and when. */
export interface FoundReading extends Count {
  found: true;
  reader: string;
  takenAtMs: number;
  /** Trustworthy readings of the same field whose ranges exclude this one's. */
  others?: (Count & { reader: string })[];
}

export interface AbsentReading {
  found: false;
  why: AbsenceReason;
  takenAtMs: number;
}

/** The result of looking for one count. */
export type Reading = FoundReading | AbsentReading;

export function absent(why: AbsenceReason, takenAtMs: number): AbsentReading {
  return { found: false, why, takenAtMs };
}
