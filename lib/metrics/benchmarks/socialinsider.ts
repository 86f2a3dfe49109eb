import { figuresFrom } from './rows';
import type { BenchmarkTable } from './table';

/** The median of brands' own pages, by followers. */
export const SOCIALINSIDER_2026: BenchmarkTable = {
  id: 'socialinsider-2026-facebook',
  platform: 'facebook',
  formula: null,
  average: null,
  postsPerAccount: null,
  source:
    'Socialinsider, Social Media Benchmarks 2026 (70 million posts of brands), summarised by ShortsIntel',
  sourceUrl: 'https://shortsintel.com/',
  year: 2026,
  seenOn: '2026',
  doubts: [],
  noVerdictBecause: 'brands-only',
  bands: [],
  figures: figuresFrom([[0, null, 0.15]]),
};
