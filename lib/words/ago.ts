import { DAY_MS } from '../model/time';

const DAYS_A_MONTH = 365.25 / 12;

/**
 * "under a day ago", "12 days ago", "17 months ago", "over 2 years ago": coarser with distance. Days are calendar days,
 * to match the date shown beside them.
 */
export function agoText(atMs: number, nowMs: number): string {
  const days = (nowMs - atMs) / DAY_MS;
  if (days < 1) return 'under a day ago';
  if (days < 2 * DAYS_A_MONTH) return count(calendarDay(nowMs) - calendarDay(atMs), 'day');
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24 ? count(months, 'month') : `over ${count(Math.floor(months / 12), 'year')}`;
}

/** The day number of a moment in the reader's time zone; a day on which clocks change counts as one. */
function calendarDay(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS;
}

const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'} ago`;
