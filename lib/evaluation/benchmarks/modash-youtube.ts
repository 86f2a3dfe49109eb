import { bandsFrom } from './rows';
import type { BenchmarkTable } from './table';

/** Kept so that nobody adds it in good faith: its words and its numbers contradict each other. */
export const MODASH_YOUTUBE: BenchmarkTable = {
  id: 'modash-youtube',
  platform: 'youtube',
  formula: 'likes-comments-by-views',
  average: 'ratio-of-medians',
  postsPerAccount: 30,
  source: 'Modash, YouTube engagement rate calculator',
  sourceUrl: 'https://modash.io/youtube-engagement-rate-calculator',
  year: null,
  seenOn: '2026',
  doubts: [{ code: 'no-date' }, { code: 'influencer-hero-is-close' }, { code: 'creatordb-is-far-above' }],
  noVerdictBecause: 'numbers-contradict-formula',
  bands: bandsFrom([
    [1_000, 5_000, 0.41, 1.47, 2.02, 6.42],
    [5_000, 10_000, 0.16, 0.59, 0.82, 2.62],
    [10_000, 50_000, 0.09, 0.36, 0.51, 1.66],
    [50_000, 100_000, 0.05, 0.23, 0.33, 1.08],
    [100_000, 500_000, 0.04, 0.19, 0.27, 0.86],
    [500_000, 1_000_000, 0.03, 0.16, 0.24, 0.71],
    [1_000_000, null, 0.02, 0.13, 0.18, 0.59],
  ]),
  figures: [],
};
