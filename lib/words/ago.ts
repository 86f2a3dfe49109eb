import { DAY_MS } from '../model/time';

const DAYS_A_MONTH = 365.25 / 12;

/**
 * "under a day ago", "12 days ago", "17 months ago", "over 2 years ago": as fine as it matters at that distance. Days
 * are counted on the calendar, as a reader counts them from the date beside it.
 */
export function agoText(atMs: number, nowMs: number): string {
  const days = (nowMs - atMs) / DAY_MS;
  if (days < 1) return 'under a day ago';
  if (days < 2 * DAYS_A_MONTH) return count(calendarDay(nowMs) - calendarDay(atMs), 'day');
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24 ? count(months, 'month') : `over ${count(Math.floor(months / 12), 'year')}`;
}

/** The number of a moment's day where the reader is; a day of a changed clock is one as well. */
function calendarDay(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS;
}

const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'} ago`;
