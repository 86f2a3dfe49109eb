interface Credit {
  source: string;
  /** Null where the source prints none. */
  year: number | null;
}

/** "inBeat, 2025"; the year once, also where the name carries it; "inzpire.me, undated" where there is none. */
export function sourceText({ source, year }: Credit): string {
  if (year === null) return `${source}, undated`;
  return source.includes(String(year)) ? source : `${source}, ${year}`;
}
