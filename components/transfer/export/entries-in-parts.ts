import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { type Entry, entryOf } from '../../../lib/lists/entries';
import { frozen } from '../../../lib/lists/frozen-rows';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { Candidate } from '../../../lib/model/candidate';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshots } from '../../../lib/store/latest-snapshots';
import { Refused } from '../../../lib/store/refused';

/** Few enough that the page answers between two parts. */
const PART = 200;

/** Everything that matches a query, in its order; read and evaluated in the list's worker. */
export async function* matchingEntries(
  client: ListClient,
  query: ListQuery,
  options?: { onlySelected: boolean },
): AsyncIterable<Entry[]> {
  const rows = frozen(query, options);
  for (let from = 0; ; from += PART) {
    const part = await client.entries(rows, { from, to: from + PART });
    if (!part.ok) throw new Refused(part.problem.reason);
    if (part.value.length === 0) return;
    yield part.value;
  }
}

/** The chosen candidates. */
export async function* chosenEntries(
  db: ShortlistDatabase,
  settings: EvaluationSettings,
  choose: (candidates: readonly Candidate[]) => Candidate[],
): AsyncIterable<Entry[]> {
  const chosen = choose((await listCandidates(db)).candidates);
  for (let from = 0; from < chosen.length; from += PART) {
    const part = chosen.slice(from, from + PART);
    const latest = await latestSnapshots(db, new Map(), new Set(part.map(({ id }) => id)));
    yield part.map((candidate) => entryOf(candidate, latest.get(candidate.id) ?? null, settings));
  }
}
