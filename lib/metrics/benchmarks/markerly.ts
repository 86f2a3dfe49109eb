import { figuresFrom } from './rows';
import type { BenchmarkTable } from './table';

export const MARKERLY_2016: BenchmarkTable = {
  id: 'markerly-2016',
  platform: 'instagram',
  formula: 'likes-by-followers',
  average: null,
  postsPerAccount: null,
  source: 'Markerly 2016, 2 million accounts, reported by Digiday and Marketing Dive',
  sourceUrl: 'https://digiday.com/marketing/micro-influencers',
  year: 2016,
  seenOn: '2026',
  doubts: [
    { code: 'rates-have-fallen-since-2016' },
    { code: 'markerly-likes-only' },
    { code: 'markerly-reports-differ' },
    { code: 'markerly-without-some-sizes' },
  ],
  noVerdictBecause: null,
  bands: [],
  figures: figuresFrom([
    [0, 1_000, 8],
    [1_000, 10_000, 4],
    [10_000, 100_000, 2.37, 2.4],
    [1_000_000, 10_000_000, 1.66, 1.7],
  ]),
};
