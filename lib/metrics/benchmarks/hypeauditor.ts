import type { TableDoubt } from './doubts';
import { figuresFrom } from './rows';
import type { BenchmarkTable } from './table';

const INSTAGRAM = {
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'mean',
  postsPerAccount: 12,
  seenOn: '2026',
  noVerdictBecause: null,
  bands: [],
} satisfies Partial<BenchmarkTable>;

const FORMULA_FROM_HELP: TableDoubt = { code: 'hypeauditor-formula-by-followers' };

export const HYPEAUDITOR_2026: BenchmarkTable = {
  ...INSTAGRAM,
  id: 'hypeauditor-2026',
  source: 'HypeAuditor, State of Influencer Marketing 2026, reported by EMARKETER',
  sourceUrl: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
  year: 2026,
  doubts: [FORMULA_FROM_HELP, { code: 'hypeauditor-2026-without-middle-sizes' }],
  figures: figuresFrom([
    [1_000, 10_000, 1.78],
    [10_000, 50_000, 0.54],
    [1_000_000, null, 0.33],
  ]),
};

const REPORT_2023 = {
  source: 'HypeAuditor, State of Influencer Marketing 2023, reported by Busy Continent',
  sourceUrl: 'https://busycontinent.com/influencers-impacted-fraud-decreases-hypeauditor/',
  year: 2023,
} as const;
const NANO_ONLY: TableDoubt = { code: 'quoted-for-one-size', fromFollowers: 1_000, toFollowers: 10_000 };

export const HYPEAUDITOR_2023_INSTAGRAM: BenchmarkTable = {
  ...INSTAGRAM,
  ...REPORT_2023,
  id: 'hypeauditor-2023-instagram',
  doubts: [FORMULA_FROM_HELP, NANO_ONLY],
  figures: figuresFrom([[1_000, 10_000, 2.78]]),
};

export const HYPEAUDITOR_2021_UK: BenchmarkTable = {
  ...INSTAGRAM,
  id: 'hypeauditor-2021-uk',
  source: 'HypeAuditor 2021, United Kingdom, reported by Statista',
  sourceUrl: null,
  year: 2021,
  doubts: [
    FORMULA_FROM_HELP,
    { code: 'british-accounts-only' },
    { code: 'hypeauditor-2021-small-sizes-only' },
  ],
  figures: figuresFrom([
    [1_000, 5_000, 4.59],
    [5_000, 20_000, 2.26],
  ]),
};

export const HYPEAUDITOR_2023_TIKTOK: BenchmarkTable = {
  ...REPORT_2023,
  id: 'hypeauditor-2023-tiktok',
  platform: 'tiktok',
  formula: 'likes-comments-shares-by-views',
  average: 'mean',
  postsPerAccount: 30,
  seenOn: '2026',
  doubts: [{ code: 'hypeauditor-formula-by-views' }, NANO_ONLY],
  noVerdictBecause: null,
  bands: [],
  figures: figuresFrom([[1_000, 10_000, 12.6]]),
};
