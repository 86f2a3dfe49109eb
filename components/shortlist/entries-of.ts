import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { type Entry, entryOf } from '../../lib/exchange/entries';
import { type CandidateQuery, filterCandidates } from '../../lib/shortlist/find-candidates';
import { type LazyEntry, type Sorting, sortEntries } from './sort-entries';
import type { Everybody } from './use-everybody';

interface Shown {
  entries: Entry[];
  /** How many fit the query, shown or not. */
  matching: number;
}

const TOUCHED_LAST_FIRST: Sorting = { by: 'touched', descending: true };

/** Those that fit, in order, the first `most` of them evaluated. */
export function entriesOf(
  { candidates, latest }: Everybody,
  query: CandidateQuery,
  settings: EvaluationSettings,
  most: number,
  sorting = TOUCHED_LAST_FIRST,
): Shown {
  const fitting = filterCandidates(candidates, query).map((candidate): LazyEntry => {
    const snapshot = latest.get(candidate.id) ?? null;
    return { candidate, snapshot, whole: () => entryOf(candidate, snapshot, settings) };
  });
  return {
    entries: sortEntries(fitting, sorting)
      .slice(0, most)
      .map((entry) => entry.whole()),
    matching: fitting.length,
  };
}
