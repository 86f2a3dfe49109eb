interface Credit {
  source: string;
  /** Null if the source prints none. */
  year: number | null;
}

/** "inBeat, 2025", with the year only once even if the name contains it; "inzpire.me, undated" without a year. */
export function sourceText({ source, year }: Credit): string {
  if (year === null) return `${source}, undated`;
  return source.includes(String(year)) ? source : `${source}, ${year}`;
}
