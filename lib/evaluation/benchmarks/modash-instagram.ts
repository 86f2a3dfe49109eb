import type { BenchmarkTable } from '../evaluation';
import { modashBands } from './modash-sizes';

export const MODASH_INSTAGRAM: BenchmarkTable = {
  id: 'modash-instagram',
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'median',
  postsPerAccount: 30,
  source: 'Modash Instagram engagement rate calculator',
  sourceUrl: 'https://modash.io/engagement-rate-calculator',
  year: null,
  seenOn: '2026',
  doubts: [
    'The page prints no date.',
    'Modash’s own help page describes its rate otherwise: median likes, without comments, by followers.',
    'For 500,000 to 1 million followers the page prints 1.46 as the upper end of “above average”; its next band begins at 2.46, which is used here.',
  ],
  bands: modashBands({
    high: [7.97, 3.54, 2.61, 2.47, 2.63, 2.46, 2.6],
    above: [4.42, 1.62, 1.11, 1.01, 1.14, 1.13, 1.27],
    average: [3.38, 1.25, 0.84, 0.75, 0.87, 0.88, 1.02],
    below: [1.72, 0.62, 0.39, 0.32, 0.41, 0.46, 0.57],
  }),
};
