import { PRICE_COLUMNS } from '../../../lib/lists/list-query';
import type { ChosenFilter } from '../../data/chosen-filters';
import type { FilterInWords } from '../../hand-over/handed-over';

/** Columns about the account itself, whoever read, typed or imported the number; most others hold what the user decided. */
const isPublic = (column: string): boolean =>
  /^(tier|followers|typedFollowers|typedRate|lastPostAtMs|postsPerWeek|seenAtMs|rate\..*)$/.test(column);

const isFee = (column: string): boolean => Object.values<string>(PRICE_COLUMNS).includes(column);

/** That all may be contacted tells nothing of anybody. Who must not be contacted is the user's own business. */
export const isThatAllMayBeContacted = (chosen: ChosenFilter): boolean =>
  chosen.column === 'doNotContact' &&
  chosen.kind === 'values' &&
  chosen.values.length === 1 &&
  chosen.values[0] === 'no';

/** Whom a filter may be named to. */
export function whomToTell(chosen: ChosenFilter): FilterInWords['toldTo'] {
  if (isPublic(chosen.column) || isThatAllMayBeContacted(chosen)) return 'anybody';
  return isFee(chosen.column) ? 'with-fees' : 'nobody';
}
