import { bandsFrom } from './rows';
import type { BenchmarkTable } from './table';

export const MODASH_TIKTOK: BenchmarkTable = {
  id: 'modash-tiktok-2025',
  platform: 'tiktok',
  formula: 'likes-comments-shares-by-views',
  average: 'ratio-of-medians',
  postsPerAccount: 30,
  source: 'Modash, TikTok engagement rate calculator, November 2025',
  sourceUrl: 'https://modash.io/tiktok-engagement-rate-calculator',
  year: 2025,
  seenOn: '2026',
  doubts: [
    { code: 'modash-shares-assumed' },
    { code: 'modash-help-tiktok' },
    { code: 'modash-figures-of-2023' },
  ],
  noVerdictBecause: null,
  bands: bandsFrom([
    [1_000, 5_000, 9.49, 12.06, 14.04, 18.51],
    [5_000, 10_000, 7.79, 10.5, 11.83, 14.59],
    [10_000, 50_000, 6.28, 8.38, 9.37, 11.38],
    [50_000, 100_000, 5.47, 7.22, 8.03, 10.45],
    [100_000, 500_000, 5.07, 6.66, 7.39, 9.56],
    [500_000, 1_000_000, 4.73, 6.19, 6.85, 8.12],
    [1_000_000, null, 4.75, 6.2, 6.84, 8.69],
  ]),
  figures: [],
};
