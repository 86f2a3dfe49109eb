import { FORMULAS, type FormulaId } from '../../lib/evaluation/formulas';
import { nameOf } from '../../lib/model/candidate';
import type { Entry } from '../../lib/transfer/entries';
import { rateIn } from './measure-columns';

/** By a formula: by that measure alone. Numbers of two measures have no common order. */
export type SortBy = 'name' | 'followers' | 'last-post' | 'saved' | 'touched' | FormulaId;

export interface Sorting {
  by: SortBy;
  descending: boolean;
}

/** An entry that is evaluated only when somebody asks. */
export type LazyEntry = Pick<Entry, 'candidate' | 'snapshot'> & { whole(): Entry };

/** Null for what is not known; such rows stand last in either direction. */
const KEYS: Record<Exclude<SortBy, FormulaId>, (entry: LazyEntry) => number | string | null> = {
  name: ({ candidate }) => nameOf(candidate),
  followers: ({ snapshot }) => (snapshot?.profile.followers.found ? snapshot.profile.followers.value : null),
  'last-post': (entry) => entry.whole().evaluation?.lastPost?.postedAtMs ?? null,
  saved: ({ candidate }) => candidate.savedAtMs,
  touched: ({ candidate }) => candidate.updatedAtMs,
};

function keyOf(entry: LazyEntry, by: SortBy): number | string | null {
  return by in FORMULAS
    ? (rateIn(entry.whole(), by as FormulaId)?.ratePercent ?? null)
    : KEYS[by as Exclude<SortBy, FormulaId>](entry);
}

export function sortEntries(entries: readonly LazyEntry[], { by, descending }: Sorting): LazyEntry[] {
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry, by) }))
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
