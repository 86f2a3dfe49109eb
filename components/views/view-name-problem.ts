import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { MAX_VIEW_NAME, type SavedView } from '../data/view-rows';

/** Why a name cannot be used, in words for the field; null if it can. */
export function viewNameProblem(name: string, others: readonly SavedView[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return say('views.name-empty');
  if (wanted.length > MAX_VIEW_NAME) return say('views.name-long', { max: formatNumber(MAX_VIEW_NAME) });
  const isTaken = others.some((one) => one.name.toLowerCase() === wanted.toLowerCase());
  return isTaken ? say('views.name-taken') : null;
}
