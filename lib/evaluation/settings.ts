import type { EvaluationSettings } from './evaluation';
import { DEFAULT_TIERS } from './tiers';

/**
 * What an expert would choose. Twelve posts are what HypeAuditor and infludata look at and what a profile
 * shows at once. Six are half of that, and the fewest whose span holds the account's own median with 95 %
 * probability (1 - 2 / 2^6 = 96.9 %).
 */
export const DEFAULT_SETTINGS: EvaluationSettings = {
  tiers: DEFAULT_TIERS,
  sampleSize: 12,
  leastPosts: 6,
};
