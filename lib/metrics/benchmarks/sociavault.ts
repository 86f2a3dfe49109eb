import type { TableDoubt } from './doubts';
import { quartilesFrom } from './rows';
import type { BenchmarkTable } from './table';

const LABS = {
  average: null,
  postsPerAccount: null,
  year: 2026,
  seenOn: 'November 2026',
  bands: [],
  figures: [],
} satisfies Partial<BenchmarkTable>;

const VENDOR_DOUBTS: TableDoubt[] = [
  { code: 'sociavault-raw-data-unpublished' },
  { code: 'sociavault-filtered-accounts' },
];

export const SOCIAVAULT_YOUTUBE: BenchmarkTable = {
  ...LABS,
  id: 'sociavault-youtube-2026',
  platform: 'youtube',
  formula: 'likes-comments-by-views',
  source: 'SociaVault Labs, YouTube engagement by views, 9 April 2026',
  sourceUrl: 'https://sociavault.com/blog/good-engagement-rate-youtube',
  // The source does not name the kinds it covers. Shorts get so much more engagement per view that they cannot share a
  // row with videos.
  kinds: ['video'],
  doubts: [...VENDOR_DOUBTS, { code: 'sociavault-kinds-not-named' }],
  noVerdictBecause: null,
  quartiles: quartilesFrom([
    [1_000, 10_000, 3.41, 5.23, 7.82],
    [10_000, 50_000, 2.48, 3.74, 5.43],
    [50_000, 100_000, 1.87, 2.81, 4.12],
    [100_000, 500_000, 1.38, 2.12, 3.24],
    [500_000, null, 0.89, 1.41, 2.18],
  ]),
};

/** Listed beside PlayerSells' table, so that the difference between them is visible. */
export const SOCIAVAULT_X: BenchmarkTable = {
  ...LABS,
  id: 'sociavault-x-2026',
  platform: 'x',
  formula: 'likes-comments-shares-by-followers',
  source: 'SociaVault Labs, X engagement by followers, 15 April 2026',
  sourceUrl: 'https://sociavault.com/blog/twitter-x-engagement-declining-2026-data',
  doubts: VENDOR_DOUBTS,
  noVerdictBecause: 'far-from-open-data',
  quartiles: quartilesFrom([
    [1_000, 10_000, 1.32, 2.18, 3.47],
    [10_000, 50_000, 0.87, 1.42, 2.24],
    [50_000, 100_000, 0.58, 0.97, 1.54],
    [100_000, 500_000, 0.37, 0.63, 1.02],
    [500_000, null, 0.18, 0.35, 0.61],
  ]),
};
