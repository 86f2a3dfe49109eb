import type { PublishedRange } from './cpm-ranges';
import { reports } from './fee-rows';

/** What the project's source articles say one post costs. */
export const ARTICLE_FEES: readonly PublishedRange[] = [
  ...reports(
    {
      id: 'article-a',
      platforms: ['instagram', 'tiktok', 'youtube'],
      source: 'Source article A on micro-influencers',
      sourceUrl: null,
      year: null,
    },
    [[500, 5_000, 100, 500, 'micro']],
  ),
  ...reports(
    {
      id: 'article-c',
      platforms: ['instagram'],
      source: 'Source article C on micro-influencers: 97% charge $500 or less',
      sourceUrl: null,
      year: 2017,
    },
    [[1_000, 100_000, null, 500, 'micro']],
  ),
  ...reports(
    {
      id: 'article-d',
      platforms: ['instagram'],
      source: 'Source article D on micro-influencers',
      sourceUrl: null,
      year: null,
    },
    // The article draws no line between macro and mega; a million is where its engagement rates do.
    [
      [100, 1_000, 10, 10, 'nano'],
      [10_000, 50_000, 100, 500, 'micro'],
      [100_000, 1_000_000, 5_000, 10_000, 'macro'],
      [1_000_000, null, 10_000, null, 'mega'],
    ],
  ),
  ...reports(
    {
      id: 'article-d-tiktok',
      platforms: ['tiktok'],
      source: 'Source article D on micro-influencers',
      sourceUrl: null,
      year: null,
    },
    [
      [null, null, 3_514, 3_514, 'any size'],
      [100_000, 1_000_000, 5_000, null, 'macro'],
      [1_000_000, null, 7_000, null, 'mega'],
    ],
  ),
  ...reports(
    {
      id: 'article-d-youtube',
      platforms: ['youtube'],
      source: 'Source article D on micro-influencers',
      sourceUrl: null,
      year: null,
    },
    [[null, null, 4_491, 4_491, 'any size']],
  ),
];
