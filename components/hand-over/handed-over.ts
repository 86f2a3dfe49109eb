import { MAX_HANDED_OVER } from '../../lib/documents/hand-over/hand-over-input';
import { type JudgedProfile, judge } from '../../lib/documents/hand-over/judged-profile';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { frozen } from '../../lib/lists/frozen-rows';
import type { ListClient } from '../../lib/lists/list-client';
import type { Filter, ListQuery } from '../../lib/lists/list-query';
import type { ShortlistDatabase } from '../../lib/store/database';
import { candidateById } from '../../lib/store/find-candidates';
import { latestSnapshot } from '../../lib/store/latest-snapshots';
import { snapshotsOf } from '../../lib/store/read-snapshots';
import { Refused } from '../../lib/store/refused';

/** Which profiles of a list are handed over; `list:ID` are those on one of the user's lists. */
export type HandOverWhat = 'selected' | 'filtered' | 'all' | `list:${string}`;

/** Profiles as the list on the screen orders them. */
export interface ListedProfiles {
  client: ListClient;
  query: ListQuery;
}

/** The ids of the profiles in the order of the screen; one more than a page may have if there are more. */
export async function idsOf(what: HandOverWhat, { client, query }: ListedProfiles): Promise<string[]> {
  const rows = frozen(queryFor(what, query), { onlySelected: what === 'selected' });
  const result = await client.entries(rows, { from: 0, to: MAX_HANDED_OVER + 1 });
  if (!result.ok) throw new Refused(result.problem.reason);
  return result.value.map(({ candidate }) => candidate.id);
}

function queryFor(what: HandOverWhat, query: ListQuery): ListQuery {
  if (what === 'filtered') return query;
  const everything = { ...query, filters: [], search: '' };
  if (!what.startsWith('list:')) return everything;
  const onList: Filter = { kind: 'any-of', column: 'listIds', values: [what.slice('list:'.length)] };
  return { ...everything, filters: [onList] };
}

export interface JudgeOptions {
  settings: EvaluationSettings;
  brief: Brief | null;
  signal: AbortSignal;
  onProgress(done: number): void;
}

/** The profiles with everything that is saved of them, one after the other. Those that are gone are left out. */
export async function judgedProfiles(
  db: ShortlistDatabase,
  ids: readonly string[],
  { settings, brief, signal, onProgress }: JudgeOptions,
): Promise<JudgedProfile[]> {
  const profiles: JudgedProfile[] = [];
  for (const [at, id] of ids.entries()) {
    if (signal.aborted) break;
    const candidate = await candidateById(db, id);
    if (candidate) {
      const [newest, snapshots] = [await latestSnapshot(db, id), await snapshotsOf(db, id)];
      profiles.push(judge({ candidate, newest, snapshots }, settings, brief));
    }
    onProgress(at + 1);
  }
  return profiles;
}
