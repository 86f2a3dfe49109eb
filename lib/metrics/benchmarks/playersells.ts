import type { TableDoubt } from './doubts';
import { quartilesFrom } from './rows';
import type { BenchmarkTable } from './table';

const OPEN_DATA = {
  platform: 'x',
  average: 'median',
  postsPerAccount: null,
  year: 2026,
  seenOn: 'November 2026',
  noVerdictBecause: null,
  licence: {
    credit: 'PlayerSells',
    creditUrl: 'https://playersells.com',
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  bands: [],
  figures: [],
} satisfies Partial<BenchmarkTable>;

const LARGEST_FIRST: TableDoubt = { code: 'playersells-largest-first' };

/**
 * Median interactions on an account's original posts of the last 30 days, by followers; 152,291 accounts with at least
 * 8 such posts.
 */
export const PLAYERSELLS_X_ENGAGEMENT: BenchmarkTable = {
  ...OPEN_DATA,
  id: 'playersells-x-engagement-2026-10',
  formula: 'likes-comments-shares-by-followers',
  source: 'PlayerSells, X engagement rate benchmarks, October 2026',
  sourceUrl: 'https://playersells.com/insights/engagement-rate-benchmarks',
  nearBecause: 'counts-quotes-too',
  doubts: [
    LARGEST_FIRST,
    { code: 'playersells-few-of-10k-to-50k' },
    { code: 'posts-of-days', days: 30, minPosts: 8 },
  ],
  quartiles: quartilesFrom([
    [1_000, 10_000, 0.067, 0.327, 1.34],
    [10_000, 50_000, 0.204, 0.676, 1.97],
    [50_000, 100_000, 0.022, 0.107, 0.431],
    [100_000, 500_000, 0.012, 0.065, 0.27],
    [500_000, 1_000_000, 0.005, 0.033, 0.14],
    [1_000_000, 5_000_000, 0.003, 0.02, 0.08],
    [5_000_000, 20_000_000, 0.002, 0.011, 0.039],
    [20_000_000, 50_000_000, 0.002, 0.009, 0.027],
  ]),
};

/** Median views of an account's original posts by followers; 60,892 accounts with at least 10 such posts in 30 days. */
export const PLAYERSELLS_X_VIEWS: BenchmarkTable = {
  ...OPEN_DATA,
  id: 'playersells-x-views-2026',
  formula: 'views-by-followers',
  source: 'PlayerSells, X views per follower, 2026',
  sourceUrl: 'https://playersells.com/learn/does-x-premium-increase-reach-60000-accounts-compared',
  doubts: [
    LARGEST_FIRST,
    { code: 'playersells-paid-badges' },
    { code: 'posts-of-days', days: 30, minPosts: 10 },
  ],
  quartiles: quartilesFrom([
    [0, 1_000, 8.75, 27.63, 82.74],
    [1_000, 10_000, 3.66, 11.53, 37.28],
    [10_000, 100_000, 2.4, 5.32, 16.9],
    [100_000, 1_000_000, 1.25, 3.3, 8.33],
    [1_000_000, null, 0.36, 1.2, 3.15],
  ]),
};
