const DAYS_A_MONTH = 365.25 / 12;

/** "under a day ago", "12 days ago", "17 months ago", "over 2 years ago": as fine as it matters at that distance. */
export function agoText(days: number): string {
  if (days < 1) return 'under a day ago';
  if (days < 2 * DAYS_A_MONTH) return count(Math.floor(days), 'day');
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24 ? count(months, 'month') : `over ${count(Math.floor(months / 12), 'year')}`;
}

const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'} ago`;
