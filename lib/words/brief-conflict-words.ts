import type { BriefLine } from '../evaluation/brief/brief';
import type { TierBound } from '../metrics/measures/tiers';
import { criterionWords } from './criterion-words';

/** After two windows changed the same brief in the same place. */
export const BRIEF_CONFLICT = 'Another window changed this brief too. Compare the two, then save again.';

export const nameConflictText = (theirs: string): string =>
  `Another window changed the name too. There it is “${theirs}”.`;

/** The version of a line in the other window; null if it was removed there. */
export function lineConflictText(theirs: BriefLine | null, tiers: readonly TierBound[]): string {
  if (theirs === null) return 'Another window removed this line.';
  return `Another window changed this line too. There it is “${lineText(theirs, tiers)}”.`;
}

/** For a line that was removed here and changed in the other window. */
export const removedLineConflictText = (theirs: BriefLine, tiers: readonly TierBound[]): string =>
  `Another window changed a line that you removed. There it is “${lineText(theirs, tiers)}”.`;

const lineText = ({ criterion, essential, weight }: BriefLine, tiers: readonly TierBound[]) =>
  `${criterionWords(criterion, tiers)}, ${essential ? 'essential' : 'preference'}, weight ${weight}`;
