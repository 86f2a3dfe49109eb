import {
  type ChosenFrom,
  type HandOverInput,
  MAX_HANDED_OVER,
} from '../../lib/documents/hand-over/hand-over-input';
import { type JudgedProfile, judge } from '../../lib/documents/hand-over/judged-profile';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { frozen } from '../../lib/lists/frozen-rows';
import type { ListClient } from '../../lib/lists/list-client';
import type { Filter, ListQuery } from '../../lib/lists/list-query';
import type { Result } from '../../lib/model/result';
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
  counts: HandOverCounts;
  /** The filters that are open. */
  filters: readonly FilterInWords[];
}

/** How many profiles there are, pass the filters (null without a filter) and are selected. */
export interface HandOverCounts {
  all: number;
  filtered: number | null;
  selected: number;
}

/** An open filter, as its chip says it. */
export interface FilterInWords {
  words: string;
  /**
   * Whom it may be told: anybody, who is told the fees, or nobody. Tags, lists, notes and other marks of the user are nobody
   * else's business.
   */
  toldTo: 'anybody' | 'with-fees' | 'nobody';
}

/** How many profiles the user chose from, and by which filters. */
export interface Origin extends Pick<ChosenFrom, 'saved' | 'passing'> {
  filters: readonly FilterInWords[];
}

/** What the page tells of it: a filter that it must not name is only counted. */
export function toldOf({ saved, passing, filters }: Origin, withFees: boolean): ChosenFrom {
  const told = filters.filter(({ toldTo }) => toldTo === 'anybody' || (withFees && toldTo === 'with-fees'));
  return {
    ...{ saved, passing },
    filters: told.map(({ words }) => words),
    ownFilters: filters.length - told.length,
  };
}

/** Which profiles are handed over, and what the list knows of the choice. */
export interface ChosenProfiles {
  /** In the order of the screen; one more than a page may have if there are more. */
  ids: readonly string[];
  /** Null if nothing was chosen from the list. */
  origin: Origin | null;
  ranks: HandOverInput['ranks'];
}

/** The chosen profiles of the list. The filters are named as their origin only if every one of them passes. */
export async function chosenOf(what: HandOverWhat, listed: ListedProfiles): Promise<ChosenProfiles> {
  const { client, query, counts, filters } = listed;
  const idsBy = async (asked: ListQuery) => {
    const rows = frozen({ ...asked, keep: [] }, { onlySelected: what === 'selected' });
    const entries = unlessFailed(await client.entries(rows, { from: 0, to: MAX_HANDED_OVER + 1 }));
    return entries.map(({ candidate }) => candidate.id);
  };
  const ids = await idsBy(queryFor(what, query));
  const ranks = unlessFailed(await client.ranks(ids));
  if (counts.all <= ids.length) return { ids, ranks, origin: null };
  const isByFilters =
    counts.filtered !== null &&
    (what === 'filtered' || (what === 'selected' && (await idsBy(query)).length === ids.length));
  return {
    ...{ ids, ranks },
    origin: {
      saved: counts.all,
      passing: isByFilters ? counts.filtered : null,
      filters: isByFilters ? filters : [],
    },
  };
}

function unlessFailed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Refused(result.problem.reason);
  return result.value;
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
