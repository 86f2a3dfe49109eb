import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { type Entry, entriesOf } from '../../lib/exchange/entries';
import { type CandidateQuery, listCandidates } from '../../lib/shortlist/find-candidates';
import { type Live, useLive } from './use-live';

export interface Entries {
  /** The candidates that match, the one touched last first; as many as were asked for. */
  entries: Entry[];
  matching: number;
  /** Everybody on the shortlist, whatever is searched for. */
  saved: number;
  /** Rows that another version of Yardstick wrote and this one does not understand. */
  unreadable: number;
}

export function useEntries(
  query: CandidateQuery,
  settings: EvaluationSettings,
  most = Number.POSITIVE_INFINITY,
): Live<Entries> {
  const { search, platform, stage, tag } = query;
  return useLive(
    'entries',
    async (db) => {
      const { candidates, unreadable } = await listCandidates(db, query);
      const shown = candidates.slice(0, most);
      return {
        entries: await entriesOf(db, shown, settings),
        matching: candidates.length,
        saved: await db.candidates.count(),
        unreadable,
      };
    },
    [search, platform, stage, tag, settings, most],
  );
}
