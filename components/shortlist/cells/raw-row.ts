import { cellKind } from '../../../lib/cells/cell-column';
import { type RawCell, rawCell } from '../../../lib/cells/cell-text';
import { rateIn } from '../../../lib/evaluation/evaluation';
import type { ListedRow } from '../../../lib/lists/list-client';
import { nameOf } from '../../../lib/model/candidate';
import type { OwnField } from '../../../lib/model/label';
import { PLATFORM_NAMES } from '../../../lib/model/platform';
import { newestTyped } from '../../../lib/model/typed-figures';
import { listedFitText } from '../../../lib/words/fit-words';
import { lastPostDay } from '../../../lib/words/last-post-words';
import { paceText } from '../../../lib/words/pace-words';
import { rankWords } from '../../../lib/words/rank-words';
import { stageText } from '../../../lib/words/saved-words';
import { tierText } from '../../../lib/words/tier-words';
import { standingInShort } from '../../../lib/words/verdict-words';

/**
 * The exact value of a cell, for a spreadsheet: figures as numbers, without rounding or grouping. A rate is in the unit of its
 * column. What is a sentence on the screen is that sentence.
 */
export function rawInRow(
  column: string,
  row: ListedRow,
  fields: readonly OwnField[],
  nowMs: number,
): RawCell {
  const { entry, rank, fit } = row;
  const { candidate, snapshot, evaluation } = entry;
  const kind = cellKind(column, fields);
  if (kind) return rawCell(kind, candidate, stageText(candidate));
  if (column.startsWith('rate.')) {
    const formula = column.slice('rate.'.length) as Parameters<typeof rateIn>[1];
    return rateIn(evaluation, formula)?.ratePercent ?? null;
  }
  switch (column) {
    case 'name':
      return nameOf(candidate);
    case 'platform':
      return PLATFORM_NAMES[candidate.platform];
    case 'followers':
      return snapshot?.profile.followers.found ? snapshot.profile.followers.value : null;
    case 'typedFollowers':
      return newestTyped(candidate, 'followers')?.followers?.value ?? null;
    case 'typedRate':
      return newestTyped(candidate, 'engagementRate')?.engagementRate?.percent ?? null;
    case 'tier':
      return evaluation?.tier ? tierText(evaluation.tier) : null;
    case 'standing':
      return evaluation && (standingInShort(evaluation.verdict) ?? (rank && rankWords(rank)));
    case 'fitPercent':
      return fit && listedFitText(fit);
    case 'lastPostAtMs':
      return evaluation?.lastPost ? lastPostDay(evaluation.lastPost, nowMs) : null;
    case 'postsPerWeek': {
      const pace = evaluation?.pace;
      // A bound is no figure that a spreadsheet may calculate with.
      return pace ? (pace.doubt ? paceText(pace) : pace.postsPerWeek) : null;
    }
    case 'savedOrder':
      return dayOf(candidate.savedAtMs);
    default:
      return null;
  }
}

/** In the user's own calendar: 2026-12-04. */
function dayOf(timeMs: number): string {
  const day = new Date(timeMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
