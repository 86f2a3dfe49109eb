import { figuresFrom } from './rows';
import type { BenchmarkTable } from './table';

const REPORT = {
  formula: null,
  average: null,
  postsPerAccount: null,
  source: 'The Influencer Marketing Factory 2025, reported by IQFluence',
  sourceUrl: 'https://iqfluence.io/public/blog/influencer-marketing-engagement-rate',
  year: 2025,
  seenOn: '2026',
  doubts: [],
  noVerdictBecause: 'formula-not-named',
  bands: [],
} satisfies Partial<BenchmarkTable>;

export const INFLUENCER_MARKETING_FACTORY_2025: BenchmarkTable[] = [
  {
    ...REPORT,
    id: 'influencer-marketing-factory-2025-instagram',
    platform: 'instagram',
    figures: figuresFrom([
      [0, 100_000, 3.65],
      [100_000, 500_000, 3.04],
      [500_000, 1_000_000, 2.4],
      [1_000_000, 5_000_000, 2.59],
      [5_000_000, 10_000_000, 2.1],
      [10_000_000, null, 1.77],
    ]),
  },
  {
    ...REPORT,
    id: 'influencer-marketing-factory-2025-tiktok',
    platform: 'tiktok',
    figures: figuresFrom([
      [0, 100_000, 7.5],
      [100_000, 500_000, 5.1],
      [500_000, 1_000_000, 4.48],
      [1_000_000, 5_000_000, 3.76],
      [5_000_000, 10_000_000, 4.22],
      [10_000_000, null, 2.88],
    ]),
  },
];
