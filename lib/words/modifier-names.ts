import type { ModifierId } from '../evaluation/money/modifiers';

/** What makes a fee higher or lower. */
export const MODIFIER_NAMES: Record<ModifierId, string> = {
  'usage-rights': 'Usage rights, for each month',
  exclusivity: 'Exclusivity',
  'agency-fee': 'Agency or manager',
  bundle: 'Several posts in one deal',
  'longer-campaign': 'Longer campaign',
  urgency: 'Urgency',
  links: 'Links',
  'several-platforms': 'Several platforms',
};
