import type { Entry } from '../../lib/exchange/entries';
import { nameOf } from './ProfileLink';

export type SortBy = 'name' | 'followers' | 'rate' | 'saved' | 'touched';

export interface Sorting {
  by: SortBy;
  descending: boolean;
}

/** Null for what is not known; such rows stand last in either direction. */
const KEYS: Record<SortBy, (entry: Entry) => number | string | null> = {
  name: ({ candidate }) => nameOf(candidate),
  followers: ({ snapshot }) => (snapshot?.profile.followers.found ? snapshot.profile.followers.value : null),
  rate: ({ evaluation }) => evaluation?.headline?.ratePercent ?? null,
  saved: ({ candidate }) => candidate.savedAtMs,
  touched: ({ candidate }) => candidate.updatedAtMs,
};

export function sortEntries(entries: readonly Entry[], { by, descending }: Sorting): Entry[] {
  const key = KEYS[by];
  const sign = descending ? -1 : 1;
  return entries.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compare(first, second);
  });
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** A second press turns the order around; names begin with A, figures and dates with the highest. */
export function nextSorting(now: Sorting, by: SortBy): Sorting {
  return now.by === by ? { by, descending: !now.descending } : { by, descending: by !== 'name' };
}
