/** Dates as data and attributes write them: "2026-03-05", "2026-03-05T10:00:00.000Z", "2026-03-05T10:00:00+0000". */
export const DATE = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/y;

const SECONDS_PER_HOUR = 3_600;
/** 2005-01-01, before which none of the platforms had a page. */
const FIRST_MS = 1_104_537_600_000;
const LAST_MS = 4_102_444_800_000;

/** How far every time of a page is moved into the past: 20 to 60 days, in whole seconds, given in milliseconds. */
export function timeShift(random: number): number {
  return -Math.round((480 + random * 960) * SECONDS_PER_HOUR) * 1000;
}

/** How many days a shift into the past has. */
export const daysIn = (byMs: number): number => Math.floor(-byMs / (24 * SECONDS_PER_HOUR * 1000));

/** Another year from 2000 to 2026 for one that stands alone or beside a month. Two years never become one. */
export const movedYear = (year: string, byMs: number): string =>
  String(2000 + ((Number(year) + 1 + (daysIn(byMs) % 20)) % 27));

/** The same kind of date, moved. Null if it is none. */
export function movedDate(date: string, byMs: number): string | null {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(date.slice(10));
  const time = Date.parse(
    date.length === 10 || hasZone ? date.replace(' ', 'T') : `${date.replace(' ', 'T')}Z`,
  );
  if (Number.isNaN(time)) return null;
  const moved = new Date(time + byMs).toISOString();
  if (date.length === 10) return moved.slice(0, 10);
  const end = /(?:Z|[+-]\d\d:?\d\d)$/.exec(date)?.[0] ?? '';
  const fraction = /\.\d+/.exec(date)?.[0].length ?? 0;
  const clock = moved.slice(11, fraction > 0 ? 19 + Math.min(fraction, 4) : date.length - end.length);
  // The zone is where the visitor is, so the time is written in universal time.
  return (
    moved.slice(0, 10) +
    date[10] +
    clock +
    (end === '' || end === 'Z' ? end : end.replaceAll(/\d/g, '0').replace('-', '+'))
  );
}

const TIME_KEY =
  /(?:time|date|taken|creat|publish|upload|expir|modif|stamp|_at|At|[sS]ec|[mM]s|[uU]sec)(?:onds)?(?:[A-Z_]\w*)?$/;

/** A moment as a number of seconds, milliseconds or microseconds, moved; null if the number under this key is none. */
export function movedMoment(digits: string, key: string, byMs: number): string | null {
  if (!TIME_KEY.test(key) || !/^\d{10}(?:\d{3}){0,2}$/.test(digits)) return null;
  const perMs = { 10: 0.001, 13: 1, 16: 1000 }[digits.length] ?? 1;
  const ms = Number(digits) / perMs;
  if (ms < FIRST_MS || ms > LAST_MS) return null;
  return String(BigInt(digits) + BigInt(Math.round(byMs * perMs)));
}
