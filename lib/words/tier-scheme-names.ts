import type { TierSchemeId } from '../metrics/measures/tier-schemes';
import { say } from './catalogue/say';

/** "Modash’s seven sizes" */
export const tierSchemeName = (scheme: TierSchemeId): string => say(`tier.scheme-${scheme}`);
