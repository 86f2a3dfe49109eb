import type { TableSettings } from './benchmarks/registry';
import type { SampleSettings } from './engagement/sample-settings';
import { DEFAULT_TIERS, type TierBound } from './measures/tiers';
import type { MoneySettings } from './money/money';

export interface EvaluationSettings extends SampleSettings, TableSettings {
  /** Ascending. */
  tiers: TierBound[];
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
