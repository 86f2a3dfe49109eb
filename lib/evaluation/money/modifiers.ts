export const MODIFIER_IDS = [
  'usage-rights',
  'exclusivity',
  'agency-fee',
  'bundle',
  'longer-campaign',
  'urgency',
  'links',
  'several-platforms',
] as const;
export type ModifierId = (typeof MODIFIER_IDS)[number];

/** A range in percent; both ends are equal for one number. Negative is a discount. */
export interface PercentRange {
  lowPercent: number;
  highPercent: number;
}

/** A condition that raises or lowers a fee, and the published percentage. */
export interface Modifier {
  /** The percentage added to the fee; null if no source gives one, in which case the user may. */
  cited: PercentRange | null;
  /** The publisher; null if no publication gives a number. `lib/words` says what it writes. */
  source: string | null;
  sourceUrl: string | null;
  year: number | null;
}

/** Common in deals, but without a published number: only the user's own is used. */
const NO_NUMBER = { cited: null, source: null, sourceUrl: null, year: null } as const;

export const MODIFIERS: Record<ModifierId, Modifier> = {
  'usage-rights': {
    cited: { lowPercent: 20, highPercent: 30 },
    source: 'Quis Agency',
    sourceUrl:
      'https://alphaleaders.co.uk/11-key-contract-clauses-creators-should-leverage-for-higher-earnings/amp',
    year: null,
  },
  exclusivity: {
    cited: { lowPercent: 15, highPercent: 100 },
    source: 'Film Daily and Curls n Pearls',
    sourceUrl: 'https://filmdaily.co/news/influencer-marketing-agency-nail-creator-contract-talks-now/',
    year: null,
  },
  'agency-fee': {
    cited: { lowPercent: 10, highPercent: 20 },
    source: 'Pfeiffer Law',
    sourceUrl:
      'https://www.pfeifferlaw.com/entertainment-law-blog/influencer-management-agreements-fee-managers-compensation',
    year: 2023,
  },
  bundle: {
    cited: { lowPercent: -35, highPercent: -25 },
    source: 'Film Daily',
    sourceUrl: 'https://filmdaily.co/news/influencer-marketing-agency-nail-creator-contract-talks-now/',
    year: null,
  },
  'longer-campaign': NO_NUMBER,
  urgency: NO_NUMBER,
  links: NO_NUMBER,
  'several-platforms': NO_NUMBER,
};

/**
 * The combined factor: each modifier multiplies the result of the ones before it. A modifier without a number changes
 * nothing.
 */
export function factorOf(
  chosen: readonly ModifierId[],
  own: Partial<Record<ModifierId, PercentRange>>,
): { low: number; high: number; withoutNumber: ModifierId[] } {
  let [low, high] = [1, 1];
  const withoutNumber: ModifierId[] = [];
  for (const id of new Set(chosen)) {
    const percent = own[id] ?? MODIFIERS[id].cited;
    if (!percent) withoutNumber.push(id);
    else {
      low *= 1 + percent.lowPercent / 100;
      high *= 1 + percent.highPercent / 100;
    }
  }
  return { low, high, withoutNumber };
}
