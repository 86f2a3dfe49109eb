import { DEFAULT_TIERS, type TierBound } from './tiers';

export type TierSchemeId =
  | 'default'
  | 'courier-workshop'
  | 'bstro-2017'
  | 'statusphere'
  | 'hypeauditor-2021'
  | 'hypeauditor-2026'
  | 'izea-2022'
  | 'tagger'
  | 'modash';

/** A publisher's names for sizes. Every bound begins where the one before it ends, so no size is left out. */
export interface TierScheme {
  id: TierSchemeId;
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** Sizes that the source does not name get a name that says so. */
  tiers: TierBound[];
}

type Row = readonly [id: string, name: string, fromFollowers: number];

const tiersFrom = (rows: readonly Row[]): TierBound[] =>
  rows.map(([id, name, fromFollowers]) => ({ id, name, fromFollowers }));

/** The guide that both a tier scheme and a fee are cited from; dated 25 July 2017. */
export const BSTRO = {
  source: 'BSTRO, “Your Complete Guide to Getting Started With Micro-Influencer Marketing”, 25 July 2017',
  sourceUrl: 'https://bstro.com/micro-influencer-marketing-guide/',
  year: 2017,
} as const;

export const TIER_SCHEMES: readonly TierScheme[] = [
  {
    id: 'default',
    source: 'Hootsuite and Influencer Marketing Hub',
    sourceUrl: 'https://blog.hootsuite.com/instagram-influencer-rates',
    year: null,
    tiers: DEFAULT_TIERS,
  },
  {
    id: 'courier-workshop',
    source: 'Courier Workshop, on micro influencers',
    sourceUrl: 'https://couriermedia-ecomm.netlify.app/content/article/micro-influencers/',
    year: null,
    tiers: tiersFrom([
      ['micro', 'micro', 3_000],
      ['above-micro', 'above micro', 100_000],
    ]),
  },
  {
    id: 'bstro-2017',
    source: BSTRO.source,
    sourceUrl: BSTRO.sourceUrl,
    year: BSTRO.year,
    tiers: tiersFrom([
      ['micro', 'micro', 1_000],
      ['macro', 'macro', 100_000],
      ['mega', 'mega', 500_000],
    ]),
  },
  {
    id: 'statusphere',
    source: 'Statusphere, on micro-influencers',
    sourceUrl: null,
    year: null,
    tiers: tiersFrom([
      ['micro', 'micro', 2_000],
      ['above-micro', 'above micro', 10_000],
    ]),
  },
  {
    id: 'hypeauditor-2021',
    source: 'HypeAuditor blog',
    sourceUrl: 'https://hypeauditor.com/blog/new-aqs-formula-fairer-assessment',
    year: 2021,
    tiers: tiersFrom([
      ['nano', 'nano', 1_000],
      ['micro', 'micro', 5_000],
      ['mid', 'mid', 20_000],
      ['macro', 'macro', 100_000],
      ['mega', 'mega', 1_000_000],
    ]),
  },
  {
    id: 'hypeauditor-2026',
    source: 'HypeAuditor, State of Influencer Marketing 2026, reported by EMARKETER',
    sourceUrl: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
    year: 2026,
    tiers: tiersFrom([
      ['nano', 'nano', 1_000],
      ['micro', 'micro', 10_000],
      ['between-micro-and-mega', 'between micro and mega', 50_000],
      ['mega', 'mega', 1_000_000],
    ]),
  },
  {
    id: 'izea-2022',
    source: 'IZEA, State of Influencer Earnings 2022, reported by dot.LA',
    sourceUrl: 'https://dot.la/influencer-marketing-2659390529.html',
    year: 2022,
    tiers: tiersFrom([
      ['nano', 'nano', 0],
      ['micro', 'micro', 10_000],
      ['mid', 'mid', 50_000],
      ['macro', 'macro', 200_000],
      ['mega', 'mega', 500_000],
      ['above-mega', 'above mega', 1_000_000],
    ]),
  },
  {
    id: 'tagger',
    source: 'Tagger help',
    sourceUrl: 'https://help.taggermedia.com/en/articles/5297440',
    year: null,
    tiers: tiersFrom([
      ['micro-3', 'micro 3', 0],
      ['micro-2', 'micro 2', 5_000],
      ['micro-1', 'micro 1', 10_000],
      ['mid-3', 'mid 3', 25_000],
      ['mid-2', 'mid 2', 150_000],
      ['mid-1', 'mid 1', 500_000],
      ['macro-3', 'macro 3', 1_000_000],
      ['macro-2', 'macro 2', 5_000_000],
      ['macro-1', 'macro 1', 10_000_000],
    ]),
  },
  {
    id: 'modash',
    source: 'Modash, Instagram engagement rate calculator',
    sourceUrl: 'https://modash.io/engagement-rate-calculator',
    year: null,
    tiers: tiersFrom([
      ['from-1k', '1,000 to 5,000', 1_000],
      ['from-5k', '5,000 to 10,000', 5_000],
      ['from-10k', '10,000 to 50,000', 10_000],
      ['from-50k', '50,000 to 100,000', 50_000],
      ['from-100k', '100,000 to 500,000', 100_000],
      ['from-500k', '500,000 to 1 million', 500_000],
      ['from-1m', 'over 1 million', 1_000_000],
    ]),
  },
];

/** Schemes from earlier versions whose publisher is unknown, so that nobody could check them. */
const REMOVED_TIERS: readonly TierBound[][] = [
  tiersFrom([
    ['micro', 'micro', 500],
    ['above-micro', 'above micro', 5_000],
  ]),
  tiersFrom([
    ['nano', 'nano', 100],
    ['micro', 'micro', 1_000],
    ['above-micro', 'above micro', 100_000],
  ]),
];

/** Whether stored tiers match a removed scheme, name for name. */
export function isRemovedScheme(tiers: readonly TierBound[]): boolean {
  return REMOVED_TIERS.some(
    (removed) =>
      removed.length === tiers.length &&
      removed.every(({ id, name, fromFollowers }, n) => {
        const tier = tiers[n];
        return tier?.id === id && tier.name === name && tier.fromFollowers === fromFollowers;
      }),
  );
}
