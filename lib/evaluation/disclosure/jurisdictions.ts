import type { Jurisdiction, JurisdictionId } from './jurisdiction';
import { CANADA } from './jurisdictions/ca';
import { GERMANY } from './jurisdictions/de';
import { EUROPEAN_UNION } from './jurisdictions/eu';
import { FRANCE } from './jurisdictions/fr';
import { INDIA } from './jurisdictions/in';
import { UNITED_KINGDOM } from './jurisdictions/uk';
import { UNITED_STATES } from './jurisdictions/us';

export const JURISDICTIONS: Record<JurisdictionId, Jurisdiction> = {
  us: UNITED_STATES,
  uk: UNITED_KINGDOM,
  eu: EUROPEAN_UNION,
  fr: FRANCE,
  de: GERMANY,
  ca: CANADA,
  in: INDIA,
};
