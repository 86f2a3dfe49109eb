import type { BriefLine } from '../evaluation/brief/brief';
import type { TierBound } from '../metrics/measures/tiers';
import { say } from './catalogue/say';
import { criterionWords } from './criterion-words';
import { formatNumber } from './numbers';

/** After two windows changed the same brief in the same place. */
export const briefConflict = (): string => say('brief.conflict');

export const nameConflictText = (theirs: string): string => say('brief.conflict-name', { name: theirs });

/** The version of a line in the other window; null if it was removed there. */
export function lineConflictText(theirs: BriefLine | null, tiers: readonly TierBound[]): string {
  if (theirs === null) return say('brief.conflict-line-removed');
  return say('brief.conflict-line', { line: lineText(theirs, tiers) });
}

/** For a line that was removed here and changed in the other window. */
export const removedLineConflictText = (theirs: BriefLine, tiers: readonly TierBound[]): string =>
  say('brief.conflict-removed-line', { line: lineText(theirs, tiers) });

const lineText = ({ criterion, essential, weight }: BriefLine, tiers: readonly TierBound[]) =>
  say('brief.line', { criterion: criterionWords(criterion, tiers), essential, weight: formatNumber(weight) });
