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
