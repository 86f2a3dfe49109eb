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
    'From 2016: rates have fallen since.',
    'Likes only; it is often quoted as likes and comments.',
    'Digiday prints 2.4 and 1.7% where Marketing Dive prints 2.37 and 1.66%.',
    'Nothing quoted for 100,000 to 1 million followers, nor above 10 million.',
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
