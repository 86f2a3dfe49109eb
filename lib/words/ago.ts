import { DAY_MS } from '../model/time';
import { say } from './catalogue/say';

const DAYS_A_MONTH = 365.25 / 12;

/**
 * "under a day ago", "12 days ago", "17 months ago", "over 2 years ago": coarser with distance. Days are calendar days,
 * to match the date shown beside them.
 */
export function agoText(atMs: number, nowMs: number): string {
  const days = (nowMs - atMs) / DAY_MS;
  if (days < 1) return say('last-post.under-a-day-ago');
  if (days < 2 * DAYS_A_MONTH)
    return say('last-post.days-ago', { count: calendarDay(nowMs) - calendarDay(atMs) });
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24
    ? say('last-post.months-ago', { count: months })
    : say('last-post.over-years-ago', { count: Math.floor(months / 12) });
}

/** The day number of a moment in the reader's time zone; a day on which clocks change counts as one. */
function calendarDay(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS;
}
