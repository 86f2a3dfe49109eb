import { BSTRO } from '../../metrics/measures/tier-schemes';
import type { PlatformId } from '../../model/platform';
import type { PublishedRange, SizeName } from './cpm-ranges';

type Credit = Pick<PublishedRange, 'source' | 'sourceUrl' | 'year' | 'platforms'> & { id: string };
type Row = readonly [
  from: number | null,
  to: number | null,
  low: number | null,
  high: number | null,
  size: SizeName | null,
];

/** Rows of one source. */
const reports = (credit: Credit, rows: readonly Row[]): PublishedRange[] =>
  rows.map(([fromFollowers, toFollowers, lowUsd, highUsd, size]) => ({
    ...credit,
    id: `${credit.id}-${size ?? `${fromFollowers}-to-${toFollowers}`}`,
    fromFollowers,
    toFollowers,
    lowUsd,
    highUsd,
    about: { code: 'one-post', size, fromFollowers, toFollowers },
  }));

const quotedRanges = (platform: PlatformId, rows: readonly Row[]) =>
  reports(
    {
      id: `common-ranges-${platform}`,
      platforms: [platform],
      source: 'A Little Class, ranges like those of Influencer Marketing Hub',
      sourceUrl: null,
      year: 2021,
    },
    rows,
  );

/** Published fees paid or asked for one post, in US dollars. */
export const FEE_REPORTS: readonly PublishedRange[] = [
  ...reports(
    {
      id: 'izea-2022',
      platforms: 'all',
      source: 'IZEA, State of Influencer Earnings 2022 (averages paid), reported by dot.LA',
      sourceUrl: 'https://dot.la/influencer-marketing-2659390529.html',
      year: 2022,
    },
    [
      [0, 10_000, 1_105, 1_105, 'nano'],
      [10_000, 50_000, 1_674, 1_674, 'micro'],
      [50_000, 200_000, 3_396, 3_396, 'mid'],
      [200_000, 500_000, 4_992, 4_992, 'macro'],
      [500_000, 1_000_000, 5_497, 5_497, 'mega'],
    ],
  ),
  ...quotedRanges('instagram', [
    [1_000, 10_000, 10, 100, 'nano'],
    [10_000, 50_000, 100, 500, 'micro'],
    [50_000, 500_000, 500, 5_000, 'mid'],
    [500_000, 1_000_000, 5_000, 10_000, 'macro'],
    [1_000_000, null, 10_000, null, 'mega'],
  ]),
  ...quotedRanges('youtube', [
    [1_000, 10_000, 20, 200, 'nano'],
    [10_000, 50_000, 200, 1_000, 'micro'],
    [50_000, 500_000, 1_000, 10_000, 'mid'],
    [500_000, 1_000_000, 10_000, 20_000, 'macro'],
    [1_000_000, null, 20_000, null, 'mega'],
  ]),
  ...quotedRanges('tiktok', [
    [1_000, 10_000, 5, 25, 'nano'],
    [10_000, 50_000, 25, 125, 'micro'],
    [50_000, 500_000, 125, 1_250, 'mid'],
  ]),
  ...reports(
    {
      id: 'klear-instagram',
      platforms: ['instagram'],
      source: 'Klear, 2,500 influencers (averages), reported by Econsultancy',
      sourceUrl: 'https://econsultancy.com/how-much-are-influencers-making-industry-pushes-standards/',
      year: null,
    },
    [
      [500, 5_000, 41, 41, 'nano'],
      [500_000, null, 3_138, 3_138, 'celebrity'],
    ],
  ),
  ...reports(
    {
      id: 'klear-youtube',
      platforms: ['youtube'],
      source: 'Klear, 2,500 influencers (averages), reported by Econsultancy',
      sourceUrl: 'https://econsultancy.com/how-much-are-influencers-making-industry-pushes-standards/',
      year: null,
    },
    [
      [500, 5_000, 315, 315, 'nano'],
      [500_000, null, 3_857, 3_857, 'celebrity'],
    ],
  ),
  ...reports(
    {
      id: 'captiv8-instagram',
      platforms: ['instagram'],
      source: 'Captiv8, reported by Kolsquare',
      sourceUrl: 'https://www.kolsquare.com',
      year: null,
    },
    [
      [100_000, 500_000, 5_000, 5_000, null],
      [3_000_000, 7_000_000, 75_000, 75_000, null],
    ],
  ),
  ...reports(
    {
      id: 'captiv8-youtube',
      platforms: ['youtube'],
      source: 'Captiv8, reported by Kolsquare',
      sourceUrl: 'https://www.kolsquare.com',
      year: null,
    },
    [[3_000_000, 7_000_000, 190_000, 190_000, null]],
  ),
  ...reports(
    {
      id: 'hootsuite',
      platforms: ['instagram'],
      source: 'Statista, reported by Hootsuite',
      sourceUrl: 'https://blog.hootsuite.com/instagram-influencer-rates',
      year: null,
    },
    [
      [1_000, 10_000, 25, 150, 'nano'],
      [50_000, 500_000, 160, 1_800, 'mid'],
      [1_000_000, null, 1_200, null, 'mega'],
    ],
  ),
  // "97% charge $500 or less" gives only an upper end.
  ...reports({ ...BSTRO, id: 'bstro-2017', platforms: ['instagram'] }, [
    [1_000, 100_000, null, 500, 'micro'],
  ]),
];
