import type { Entry } from '../../lib/exchange/entries';
import { nameOf } from './ProfileLink';

export type SortBy = 'name' | 'followers' | 'rate' | 'last-post' | 'saved' | 'touched';

export interface Sorting {
  by: SortBy;
  descending: boolean;
}

/** An entry that is evaluated only when somebody asks. */
export type LazyEntry = Pick<Entry, 'candidate' | 'snapshot'> & { whole(): Entry };

/** Null for what is not known; such rows stand last in either direction. */
const KEYS: Record<SortBy, (entry: LazyEntry) => number | string | null> = {
  name: ({ candidate }) => nameOf(candidate),
  followers: ({ snapshot }) => (snapshot?.profile.followers.found ? snapshot.profile.followers.value : null),
  rate: (entry) => entry.whole().evaluation?.headline?.ratePercent ?? null,
  'last-post': (entry) => entry.whole().evaluation?.lastPost?.postedAtMs ?? null,
  saved: ({ candidate }) => candidate.savedAtMs,
  touched: ({ candidate }) => candidate.updatedAtMs,
};

export function sortEntries(entries: readonly LazyEntry[], { by, descending }: Sorting): LazyEntry[] {
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: KEYS[by](entry) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ entry }) => entry);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** A second press turns the order around; names begin with A, figures and dates with the highest. */
export function nextSorting(now: Sorting, by: SortBy): Sorting {
  return now.by === by ? { by, descending: !now.descending } : { by, descending: by !== 'name' };
}
