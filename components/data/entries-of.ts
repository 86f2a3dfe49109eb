import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { type CandidateQuery, filterCandidates } from '../../lib/store/find-candidates';
import { type Entry, entryOf } from '../../lib/transfer/entries';
import { searchTest } from './search';
import { type LazyEntry, type Sorting, sortEntries } from './sort-entries';
import type { AllCandidates } from './use-all-candidates';

interface Shown {
  entries: Entry[];
  /** The ids of all matches in order, shown or not. */
  ids: string[];
}

const TOUCHED_LAST_FIRST: Sorting = { by: 'touched', descending: true };

/** The matches in order; only the first `most` are evaluated. */
export function entriesOf(
  { candidates, latest }: AllCandidates,
  query: CandidateQuery,
  settings: EvaluationSettings,
  most: number,
  sorting = TOUCHED_LAST_FIRST,
): Shown {
  const { search = '', ...filters } = query;
  const fits = searchTest(search);
  const fitting = filterCandidates(candidates, filters).flatMap((candidate): LazyEntry[] => {
    const snapshot = latest.get(candidate.id) ?? null;
    if (!fits(candidate, snapshot)) return [];
    return [{ candidate, snapshot, whole: () => entryOf(candidate, snapshot, settings) }];
  });
  const sorted = sortEntries(fitting, sorting, settings.money);
  return {
    entries: sorted.slice(0, most).map((entry) => entry.whole()),
    ids: sorted.map(({ candidate }) => candidate.id),
  };
}
