import type { BenchmarkTable } from '../evaluation';
import { modashBands } from './modash-sizes';

export const MODASH_TIKTOK: BenchmarkTable = {
  id: 'modash-tiktok-2025',
  platform: 'tiktok',
  formula: 'likes-comments-shares-by-views',
  average: 'ratio-of-medians',
  postsPerAccount: 30,
  source: 'Modash TikTok engagement rate calculator, November 2025',
  sourceUrl: 'https://modash.io/tiktok-engagement-rate-calculator',
  year: 2025,
  seenOn: '2026',
  doubts: [
    'The page says “engagements” without listing all of them; likes, comments and shares are assumed.',
    'The same page’s March 2023 figures were three to four times lower and look follower-based. The two are not mixed here.',
  ],
  bands: modashBands({
    high: [18.51, 14.59, 11.38, 10.45, 9.56, 8.12, 8.69],
    above: [14.04, 11.83, 9.37, 8.03, 7.39, 6.85, 6.84],
    average: [12.06, 10.5, 8.38, 7.22, 6.66, 6.19, 6.2],
    below: [9.49, 7.79, 6.28, 5.47, 5.07, 4.73, 4.75],
  }),
};
