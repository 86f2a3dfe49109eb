import type { BenchmarkTable } from '../../../../lib/metrics/benchmarks/table';

/** A table of the user's own. */
export const ownTable = (id: string): BenchmarkTable => ({
  id,
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'median',
  postsPerAccount: null,
  source: 'Our clients',
  sourceUrl: null,
  year: 2026,
  seenOn: '2026-11-30',
  doubts: [],
  noVerdictBecause: null,
  bands: [],
  figures: [{ fromFollowers: 1_000, toFollowers: null, lowPercent: 2, highPercent: 2 }],
});
