import type { FoundReading, Reading } from '../model/reading';
import { HOUR_MS } from '../model/time';

/*
 * Which of two looks at one field the sample keeps. Every rule is a choice by a total order, so looks may
 * arrive in any order, twice, or by way of several tabs, and give the same sample. Of a count two looks are kept, each chosen so.
 */

/**
 * The newest look at a count. An exact number of the hour before stays in its place as long as the newest, a rounded one, allows
 * it: 16,476 before 16.4K, but 12K before an earlier 9,999. The look that is not chosen goes along (`beside`), since the next
 * one may decide otherwise.
 */
export function preferReading(a: Reading, b: Reading): Reading {
  const looks = [...looksOf(a), ...looksOf(b)];
  const newest = latest(looks);
  if (!newest) return (a.takenAtMs - b.takenAtMs || compareAsText(a, b)) >= 0 ? a : b;
  const exact = latest(looks.filter(isExact));
  if (!exact || exact === newest || newest.takenAtMs - exact.takenAtMs > HOUR_MS) return newest;
  return allows(newest, exact) ? { ...exact, beside: newest } : { ...newest, beside: exact };
}

type CountLook = Omit<FoundReading, 'beside'>;

function looksOf(reading: Reading): CountLook[] {
  if (!reading.found) return [];
  const { beside, ...look } = reading;
  return beside ? [look, beside] : [look];
}

const isExact = ({ precision }: CountLook): boolean => precision === 'exact';

function latest(looks: readonly CountLook[]): CountLook | undefined {
  return looks.toSorted(compareLooks).at(-1);
}

/** By time; of two at the same moment the exact one comes last. */
function compareLooks(a: CountLook, b: CountLook): number {
  return a.takenAtMs - b.takenAtMs || Number(isExact(a)) - Number(isExact(b)) || compareAsText(a, b);
}

/** Where sources of the newest look disagree, their whole range is shown, and no earlier number. */
function allows({ low, high, others }: CountLook, exact: CountLook): boolean {
  return low <= exact.low && exact.high <= high && !others;
}

/** A value, whether it was found at all, and when. */
export interface Found {
  value: string | string[] | boolean | null;
  isFound: boolean;
  atMs: number;
}

/** Found before not found, then the later; of values that pages may cut, the fuller of one hour. */
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

/** The fuller text: pages cut captions and bios, and a look that shows none wipes nothing. */
export function preferText(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && !isFuller(a, b)) ? b : a;
}

/** A sign seen once counts: a tile shows "pinned" where the post's own page does not. */
export function preferSign(a: boolean | null, b: boolean | null): boolean | null {
  return a || (b ?? a);
}

/** The longer list. */
export function preferList(a: string[], b: string[]): string[] {
  return isFuller(a, b) ? a : b;
}

/** The later of two moments. */
export const later = (aMs: number, bMs: number): number => Math.max(aMs, bMs);

function isFuller(a: string | string[], b: string | string[]): boolean {
  return (a.length - b.length || compareAsText(a, b)) >= 0;
}

/** By code unit, not by language: the order must be the same everywhere. */
export function compareAsText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left === right ? 0 : left > right ? 1 : -1;
}
