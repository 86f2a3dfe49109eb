import { say } from './catalogue/say';

interface Credit {
  source: string;
  /** Null if the source prints none. */
  year: number | null;
}

/** "inBeat, 2025", with the year only once even if the name contains it; "inzpire.me, undated" without a year. */
export function sourceText({ source, year }: Credit): string {
  if (year === null) return say('table.undated', { source });
  return source.includes(String(year)) ? source : say('table.with-year', { source, year: String(year) });
}
