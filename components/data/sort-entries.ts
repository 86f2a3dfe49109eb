import { type Evaluation, rateIn } from '../../lib/evaluation/evaluation';
import type { MoneySettings } from '../../lib/evaluation/money/money';
import { STANDINGS } from '../../lib/metrics/benchmarks/standing';
import { FORMULAS, type FormulaId } from '../../lib/metrics/measures/formulas';
import { nameOf } from '../../lib/model/candidate';
import type { Entry } from '../../lib/transfer/entries';

/** A formula sorts by that measure only: numbers of different measures have no common order. */
export type SortBy =
  | 'name'
  | 'followers'
  | 'standing'
  | 'last-post'
  | 'stage'
  | 'fee'
  | 'saved'
  | 'touched'
  | FormulaId;

export interface Sorting {
  by: SortBy;
  descending: boolean;
}

/** An entry that is evaluated only when needed. */
export type LazyEntry = Pick<Entry, 'candidate' | 'snapshot'> & { whole(): Entry };

type Key = number | string | null;

/** Null if unknown; such rows come last in either direction. */
const KEYS: Record<Exclude<SortBy, FormulaId | 'fee'>, (entry: LazyEntry) => Key> = {
  name: ({ candidate }) => nameOf(candidate),
  followers: ({ snapshot }) => (snapshot?.profile.followers.found ? snapshot.profile.followers.value : null),
  'last-post': (entry) => entry.whole().evaluation?.lastPost?.postedAtMs ?? null,
  standing: (entry) => standingKey(entry.whole().evaluation),
  stage: ({ candidate }) => candidate.stageRank,
  saved: ({ candidate }) => candidate.savedAtMs,
  touched: ({ candidate }) => candidate.updatedAtMs,
};

/**
 * Higher is better; "average to above average" is between the two. Null without bands: multiples of an average cannot
 * be sorted with bands.
 */
function standingKey(evaluation: Evaluation | null): number | null {
  if (evaluation?.verdict.kind !== 'compared') return null;
  const ranks = evaluation.verdict.spansStandings.map((standing) => STANDINGS.indexOf(standing));
  return -ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** In dollars by the user's exchange rates; fees in one currency need none. Null if the fees cannot be compared. */
function feeKeys(
  entries: readonly LazyEntry[],
  { dollarsPerUnit }: MoneySettings,
): (entry: LazyEntry) => Key {
  const currencies = new Set(entries.flatMap(({ candidate }) => candidate.fee?.currency ?? []));
  return ({ candidate: { fee } }) => {
    if (fee === null) return null;
    if (currencies.size === 1 || fee.currency === 'USD') return fee.amount;
    const dollars = dollarsPerUnit[fee.currency];
    return dollars === undefined ? null : fee.amount * dollars;
  };
}

function keysBy(by: SortBy, entries: readonly LazyEntry[], money: MoneySettings): (entry: LazyEntry) => Key {
  if (by === 'fee') return feeKeys(entries, money);
  if (!isMeasure(by)) return KEYS[by];
  return (entry) => rateIn(entry.whole().evaluation, by)?.ratePercent ?? null;
}

const isMeasure = (by: SortBy): by is FormulaId => by in FORMULAS;

export function sortEntries(
  entries: readonly LazyEntry[],
  { by, descending }: Sorting,
  money: MoneySettings,
): LazyEntry[] {
  const sign = descending ? -1 : 1;
  const keyOf = keysBy(by, entries, money);
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ entry }) => entry);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** Columns that start ascending: names and stages. Figures and dates start with the highest. */
const ASCENDING: readonly SortBy[] = ['name', 'stage'];

/** Pressing the same column again reverses the order. */
export function nextSorting(now: Sorting, by: SortBy): Sorting {
  return now.by === by ? { by, descending: !now.descending } : { by, descending: !ASCENDING.includes(by) };
}
