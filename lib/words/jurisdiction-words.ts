import type { JurisdictionId } from '../metrics/disclosure/jurisdiction';
import { say } from './catalogue/say';

export const jurisdictionName = (id: JurisdictionId): string => say(`jurisdiction.name-${id}`);

/** What a jurisdiction requires in addition to the words. */
export const jurisdictionRule = (id: JurisdictionId): string => say(`jurisdiction.rule-${id}`);
