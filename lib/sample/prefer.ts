import type { FoundReading, Reading } from '../model/reading';
import { HOUR_MS } from '../model/time';

/*
 * Which of two looks at one field the sample keeps. Every rule is a choice by a total order, so looks may
 * arrive in any order, twice, or by way of several tabs, and give the same sample.
 */

/** Found before absent, the later hour before the earlier, exact before rounded within the hour, then the later. */
export function preferReading(a: Reading, b: Reading): Reading {
  return compareReadings(a, b) >= 0 ? a : b;
}

function compareReadings(a: Reading, b: Reading): number {
  if (a.found && b.found) return compareFound(a, b);
  if (a.found !== b.found) return a.found ? 1 : -1;
  return a.takenAtMs - b.takenAtMs || compareAsText(a, b);
}

function compareFound(a: FoundReading, b: FoundReading): number {
  const hour = (reading: FoundReading) => Math.floor(reading.takenAtMs / HOUR_MS);
  const exact = (reading: FoundReading) => Number(reading.precision === 'exact');
  return hour(a) - hour(b) || exact(a) - exact(b) || a.takenAtMs - b.takenAtMs || compareAsText(a, b);
}

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
