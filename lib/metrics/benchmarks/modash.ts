import { bandsFrom } from './rows';
import type { BenchmarkTable } from './table';

export const MODASH_INSTAGRAM: BenchmarkTable = {
  id: 'modash-instagram',
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'median',
  postsPerAccount: 30,
  source: 'Modash, Instagram engagement rate calculator',
  sourceUrl: 'https://modash.io/engagement-rate-calculator',
  year: null,
  seenOn: '2026',
  doubts: [{ code: 'no-date' }, { code: 'modash-help-instagram' }, { code: 'modash-bound-of-500k' }],
  noVerdictBecause: null,
  bands: bandsFrom([
    [1_000, 5_000, 1.72, 3.38, 4.42, 7.97],
    [5_000, 10_000, 0.62, 1.25, 1.62, 3.54],
    [10_000, 50_000, 0.39, 0.84, 1.11, 2.61],
    [50_000, 100_000, 0.32, 0.75, 1.01, 2.47],
    [100_000, 500_000, 0.41, 0.87, 1.14, 2.63],
    [500_000, 1_000_000, 0.46, 0.88, 1.13, 2.46],
    [1_000_000, null, 0.57, 1.02, 1.27, 2.6],
  ]),
  figures: [],
};

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

/** Listed so that nobody adds it again: its text and its numbers contradict each other. */
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
