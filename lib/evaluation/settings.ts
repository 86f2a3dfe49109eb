import type { PlatformId } from '../model/platform';
import type { PostKind } from '../model/post';
import type { BenchmarkTable } from './benchmarks/table';
import type { AverageKind, FormulaId } from './formulas';
import type { MoneySettings } from './money/money';
import { DEFAULT_TIERS, type TierBound } from './tiers';

/** Which posts are left out before anything is counted. */
export interface LeaveOut {
  pinned: boolean;
  /** 0 keeps even the newest. */
  youngerThanHours: number;
  /** Posts with a platform's label or a disclosure word. */
  sponsored: boolean;
  /** True: a post with hidden likes gives its place to the next older one. False: it keeps it, unmeasured. */
  hiddenLikes: boolean;
}

/** The formulas of the kinds of post that are not measured by the headline's. */
export type KindFormulas = Partial<Record<PostKind, FormulaId>>;

export interface EvaluationSettings {
  /** Ascending. */
  tiers: TierBound[];
  /** How many of the newest posts make the sample. */
  sampleSize: number;
  /** Only posts of the last so many days; null for any age. */
  withinDays: number | null;
  /** Fewer posts than this give no rate. */
  leastPosts: number;
  average: AverageKind;
  leaveOut: LeaveOut;
  /** A formula of the user's choice instead of the platform's own headline. */
  headline: Partial<Record<PlatformId, FormulaId>>;
  kindFormulas: Partial<Record<PlatformId, KindFormulas>>;
  /** The id of the table that alone judges, instead of the first that covers the account's size. */
  comparison: Partial<Record<PlatformId, string>>;
  ownTables: BenchmarkTable[];
  money: MoneySettings;
}

/**
 * What an expert would choose, and the one place to change it. Twelve posts are what HypeAuditor and infludata look at and what a profile
 * shows at once. Six are half of that, and the fewest whose span holds the account's own median with 95 %
 * probability (1 - 2 / 2^6 = 96.9 %). Sponsored posts stay in, as in the tables compared with.
 */
export const DEFAULT_SETTINGS: EvaluationSettings = {
  tiers: DEFAULT_TIERS,
  sampleSize: 12,
  withinDays: null,
  leastPosts: 6,
  average: 'median',
  leaveOut: { pinned: true, youngerThanHours: 24, sponsored: false, hiddenLikes: true },
  headline: {},
  // One formula for all kinds, so that they can be compared.
  kindFormulas: {},
  comparison: {},
  ownTables: [],
  money: { dollarsPerUnit: {}, modifiers: {} },
};
