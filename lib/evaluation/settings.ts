import { DEFAULT_TIERS } from '../metrics/measures/tiers';
import type { MetricsSettings } from '../metrics/settings';
import type { MoneySettings } from './money/money';

export interface EvaluationSettings extends MetricsSettings {
  money: MoneySettings;
}

/**
 * The defaults, chosen as an expert would. HypeAuditor and infludata use twelve posts, which is also what a profile
 * shows at once. Six is half of that, and the smallest number of posts whose range contains the account's own median
 * with 95 % probability (1 - 2 / 2^6 = 96.9 %). Sponsored posts count, as in the comparison tables.
 */
export const DEFAULT_SETTINGS: EvaluationSettings = {
  tiers: DEFAULT_TIERS,
  sampleSize: 12,
  withinDays: null,
  minPosts: 6,
  average: 'median',
  leaveOut: { pinned: true, youngerThanHours: 24, sponsored: false, hiddenLikes: true },
  headline: {},
  // One formula for all kinds, so that kinds can be compared.
  kindFormulas: {},
  comparison: {},
  ownTables: [],
  money: { dollarsPerUnit: {}, modifiers: {} },
};
