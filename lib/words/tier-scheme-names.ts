import type { TierSchemeId } from '../metrics/measures/tier-schemes';

export const TIER_SCHEME_NAMES: Record<TierSchemeId, string> = {
  default: 'Most common',
  'courier-workshop': 'Courier Workshop (micro 3,000 to 100,000)',
  'bstro-2017': 'BSTRO (micro 1,000 to 100,000, macro to 500,000)',
  statusphere: 'Statusphere (micro 2,000 to 10,000)',
  'hypeauditor-2021': 'HypeAuditor 2019 to 2021',
  'hypeauditor-2026': 'HypeAuditor 2026',
  'izea-2022': 'IZEA',
  tagger: 'Tagger (Sprout Social), nine sizes',
  modash: 'Modash’s seven sizes',
};
