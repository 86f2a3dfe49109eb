import { type FoundReading, isStated, type Reading } from '../model/reading';
import { HOUR_MS } from '../model/time';

/* Chooses between two looks at one field. Every rule picks by a total order, so looks may arrive in any order, twice,
   or from several tabs, and give the same sample. For counts, two looks are kept, each picked this way. */

/**
 * Prefers the newest look at a count. An exact number from the hour before is kept while the newest, rounded number
 * allows it: 16,476 before 16.4K, but 12K before an earlier 9,999. The other look is kept as `beside`, because the next
 * one may decide otherwise. A look that finds nothing changes nothing, unless the page says that the number is hidden,
 * off or private: that ends all numbers before it.
 */
export function preferReading(a: Reading, b: Reading): Reading {
  const endedAtMs = later(endOf(a), endOf(b));
  const looks = [...looksOf(a), ...looksOf(b)].filter(({ takenAtMs }) => takenAtMs >= endedAtMs);
  const newest = latest(looks);
  if (!newest) return preferAbsent(a, b);
  const end = endedAtMs === NEVER ? {} : { endedAtMs };
  const exact = latest(looks.filter(isExact));
  if (!exact || exact === newest || newest.takenAtMs - exact.takenAtMs > HOUR_MS)
    return { ...newest, ...end };
  return allows(newest, exact) ? { ...exact, beside: newest, ...end } : { ...newest, beside: exact, ...end };
}

const NEVER = Number.NEGATIVE_INFINITY;

/** When the page last said that there is no number. */
function endOf(reading: Reading): number {
  if (reading.found) return reading.endedAtMs ?? NEVER;
  return isStated(reading) ? reading.takenAtMs : NEVER;
}

/** A statement outlives later looks that find nothing. */
function preferAbsent(a: Reading, b: Reading): Reading {
  if (a.found) return b;
  if (b.found) return a;
  const order = Number(isStated(a)) - Number(isStated(b)) || a.takenAtMs - b.takenAtMs || compareAsText(a, b);
  return order >= 0 ? a : b;
}

type CountLook = Omit<FoundReading, 'beside' | 'endedAtMs'>;

function looksOf(reading: Reading): CountLook[] {
  if (!reading.found) return [];
  const { beside, endedAtMs: _, ...look } = reading;
  return beside ? [look, beside] : [look];
}

const isExact = ({ precision }: CountLook): boolean => precision === 'exact';

function latest(looks: readonly CountLook[]): CountLook | undefined {
  return looks.toSorted(compareLooks).at(-1);
}

/** Sorts by time; at the same moment, the exact look comes last. */
function compareLooks(a: CountLook, b: CountLook): number {
  return a.takenAtMs - b.takenAtMs || Number(isExact(a)) - Number(isExact(b)) || compareAsText(a, b);
}

/** If the sources of the newest look disagree, their whole range is shown, and no earlier number. */
function allows({ low, high, others }: CountLook, exact: CountLook): boolean {
  return low <= exact.low && exact.high <= high && !others;
}

/** A value, whether a look found it, and when. */
export interface Found {
  value: string | string[] | boolean | null;
  isFound: boolean;
  atMs: number;
}

/**
 * Prefers found over not found, then the later. For fields that pages may shorten, prefers the longer of two from the
 * same hour.
 */
export function preferFound(a: Found, b: Found, mayBeCut: boolean): Found {
  return compareValues(a, b, mayBeCut) >= 0 ? a : b;
}

function compareValues(a: Found, b: Found, mayBeCut: boolean): number {
  if (a.isFound !== b.isFound) return a.isFound ? 1 : -1;
  const fuller = mayBeCut
    ? hourOf(a.atMs) - hourOf(b.atMs) || JSON.stringify(a.value).length - JSON.stringify(b.value).length
    : 0;
  return fuller || a.atMs - b.atMs || compareAsText(a.value, b.value);
}

const hourOf = (atMs: number): number => Math.floor(atMs / HOUR_MS);

/** The longer text: pages shorten captions and bios, and a look that shows none deletes nothing. */
export function preferText(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && !isFuller(a, b)) ? b : a;
}

/** True if any look saw the sign: a tile shows "pinned", the post's own page does not. */
export function preferSign(a: boolean | null, b: boolean | null): boolean | null {
  return a || (b ?? a);
}

/** The longer list. */
export function preferList(a: string[], b: string[]): string[] {
  return isFuller(a, b) ? a : b;
}

/** The later of two times. */
export const later = (aMs: number, bMs: number): number => Math.max(aMs, bMs);

function isFuller(a: string | string[], b: string | string[]): boolean {
  return (a.length - b.length || compareAsText(a, b)) >= 0;
}

/** Compares by code unit, not by language, so that the order is the same on every computer. */
export function compareAsText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left === right ? 0 : left > right ? 1 : -1;
}
