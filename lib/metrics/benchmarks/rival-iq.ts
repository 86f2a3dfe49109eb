import type { PlatformId } from '../../model/platform';
import type { TableDoubt } from './doubts';
import { figuresFrom } from './rows';
import type { BenchmarkTable } from './table';

/** Figures for brands' own accounts: useful context for a marketer, but not comparable with an influencer. */
const brands = (platform: PlatformId, percent: number, doubts: TableDoubt[] = []): BenchmarkTable => ({
  id: `rival-iq-2023-${platform}`,
  platform,
  formula: null,
  average: null,
  postsPerAccount: null,
  source: 'Rival IQ, Social Media Industry Benchmark Report 2023 (figures of 2022), summarised by Wishu',
  sourceUrl: 'https://wishu.io/rival-iqs-social-media-report-top-highlights-we-read-it-so-you-dont-have-to/',
  year: 2023,
  seenOn: '2026',
  doubts: [{ code: 'rival-iq-all-interactions' }, ...doubts],
  noVerdictBecause: 'brands-only',
  bands: [],
  figures: figuresFrom([[5_000, null, percent]]),
});

export const RIVAL_IQ_2023: BenchmarkTable[] = [
  brands('instagram', 0.47),
  brands('tiktok', 5.69),
  brands('facebook', 0.06),
  brands('x', 0.035, [{ code: 'rival-iq-x-figures-differ' }]),
];
