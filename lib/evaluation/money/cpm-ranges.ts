import type { PlatformId } from '../../model/platform';

/** Names of sizes as the sources use them. */
export type SizeName = 'nano' | 'micro' | 'mid' | 'macro' | 'mega' | 'celebrity';

/** What an amount pays for. */
export type RangeSubject =
  | { code: 'thousand-impressions'; platforms: 'one' | 'any' }
  | { code: 'thousand-reached'; size: SizeName }
  /** `size` is null if the source gives only a number of followers. */
  | { code: 'one-post'; size: SizeName | null; fromFollowers: number | null; toFollowers: number | null }
  | { code: 'per-followers'; usd: number; followers: number; unit: 'followers' | 'subscribers' }
  | { code: 'per-follower-by-engagement'; usdPerFollower: number; percent: number }
  | { code: 'views-at-cpm' };

/** One row of a source's ranges, in US dollars. The follower bounds are null if the source names no size. */
export interface PublishedRange {
  id: string;
  platforms: readonly PlatformId[] | 'all';
  fromFollowers: number | null;
  /** Exclusive; null for no end. */
  toFollowers: number | null;
  lowUsd: number | null;
  highUsd: number | null;
  about: RangeSubject;
  /** A cost per thousand people rather than per thousand impressions. */
  perPersonReached?: true;
  source: string;
  sourceUrl: string | null;
  year: number | null;
}

const INZPIRE = {
  source: 'inzpire.me, thousands of bookings over two years',
  sourceUrl: 'https://inzpire.me',
  year: null,
} as const;
const INFLUENCER_HERO = {
  source: 'Influencer Hero',
  sourceUrl: 'https://influencer-hero.com/blogs/influencer-cpm',
  year: null,
} as const;
const INFLUENCERRADAR = {
  source: 'influencerradar, over 200 campaigns',
  sourceUrl: 'https://influencerradar.com/blog-post.php?slug=benchmarking-influencer-cpm-industry-standards',
  year: null,
} as const;

type Size = readonly [from: number, to: number | null, low: number, high: number, size: SizeName];

const anySize = (
  platform: PlatformId,
  lowUsd: number,
  highUsd: number,
  credit: typeof INZPIRE | typeof INFLUENCER_HERO,
): PublishedRange => ({
  ...credit,
  id: `${credit === INZPIRE ? 'inzpire' : 'influencer-hero'}-${platform}`,
  platforms: [platform],
  fromFollowers: null,
  toFollowers: null,
  lowUsd,
  highUsd,
  about: { code: 'thousand-impressions', platforms: 'one' },
});

const bySize = (platform: PlatformId, sizes: readonly Size[]): PublishedRange[] =>
  sizes.map(([fromFollowers, toFollowers, lowUsd, highUsd, size]) => ({
    ...INFLUENCERRADAR,
    id: `influencerradar-${platform}-${size}`,
    platforms: [platform],
    fromFollowers,
    toFollowers,
    lowUsd,
    highUsd,
    about: { code: 'thousand-reached', size },
    perPersonReached: true,
  }));

/** Published costs per thousand views, impressions or people reached. These are different measures. */
export const CPM_RANGES: readonly PublishedRange[] = [
  anySize('instagram', 32, 42, INZPIRE),
  anySize('tiktok', 25, 35, INZPIRE),
  anySize('youtube', 51, 61, INZPIRE),
  anySize('snapchat', 32, 42, INZPIRE),
  anySize('instagram', 5, 15, INFLUENCER_HERO),
  anySize('youtube', 10, 30, INFLUENCER_HERO),
  anySize('tiktok', 3, 10, INFLUENCER_HERO),
  {
    id: 'inbeat',
    platforms: 'all',
    fromFollowers: null,
    toFollowers: null,
    lowUsd: 2,
    highUsd: 10,
    about: { code: 'thousand-impressions', platforms: 'any' },
    source: 'inBeat',
    sourceUrl: 'https://www.inbeat.co/articles/average-cpm-for-influencer-marketing',
    year: 2025,
  },
  ...bySize('instagram', [
    [1_000, 10_000, 5, 12, 'nano'],
    [10_000, 100_000, 10, 20, 'micro'],
    [100_000, 500_000, 15, 30, 'macro'],
    [500_000, 1_000_000, 25, 45, 'mega'],
  ]),
  ...bySize('tiktok', [
    [1_000, 10_000, 4, 10, 'nano'],
    [10_000, 100_000, 8, 18, 'micro'],
    [100_000, 500_000, 12, 25, 'macro'],
    [500_000, 1_000_000, 20, 40, 'mega'],
  ]),
  ...bySize('youtube', [
    [10_000, 100_000, 20, 50, 'micro'],
    [100_000, 500_000, 35, 75, 'macro'],
  ]),
];
