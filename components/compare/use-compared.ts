import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../lib/lists/entries';
import { frozen } from '../../lib/lists/frozen-rows';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { RanksByFormula } from '../../lib/lists/rank-in-list';
import type { Problem } from '../../lib/model/result';

/** A table with more columns could not be read. */
export const MAX_COMPARED = 10;

export interface ComparedProfiles {
  /** In the order of the list, at most `MAX_COMPARED`. */
  entries: readonly Entry[];
  /** By the id of the candidate. */
  ranks: Readonly<Record<string, RanksByFormula>>;
}

/** The selected profiles with their ranks from this place on, and again after every change from any page; null until they are read. */
export function useCompared(client: ListClient, query: ListQuery, from: number) {
  const [compared, setCompared] = useState<ComparedProfiles | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef({ query, from, turn: 0 });
  Object.assign(newest.current, { query, from });
  const [ask] = useState(() => async () => {
    newest.current.turn += 1;
    const { turn, query: shown, from: first } = newest.current;
    // Filters hide rows from the list, but not from the selection.
    const rows = frozen({ ...shown, filters: [], search: '' }, { onlySelected: true });
    const entries = await client.entries(rows, { from: first, to: first + MAX_COMPARED });
    const ranks = entries.ok
      ? await client.ranks(entries.value.map(({ candidate }) => candidate.id))
      : entries;
    // A later question has another answer.
    if (newest.current.turn !== turn) return;
    setProblem(ranks.ok ? null : ranks.problem);
    if (entries.ok && ranks.ok) setCompared({ entries: entries.value, ranks: ranks.value });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads the newest place.
  useEffect(() => {
    void ask();
    const { current } = newest;
    const end = client.onChange(() => void ask());
    return () => {
      current.turn += 1;
      end();
    };
  }, [ask, client, from]);
  return { compared, problem, retry: () => void ask() };
}
