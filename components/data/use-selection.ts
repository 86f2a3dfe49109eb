import { useEffect, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { SelectionChange, SelectionState } from '../../lib/lists/list-selection';
import type { Problem } from '../../lib/model/result';

const NONE: SelectionState = { selected: 0, matching: 0, ids: [] };

export interface Selected extends SelectionState {
  isSelected(id: string): boolean;
  change(change: SelectionChange): Promise<void>;
  /** Why the last change of the selection failed. */
  problem: Problem | null;
}

/** What is selected among the rows that a page has loaded. The list's worker keeps the selection itself. */
export function useSelection(
  client: ListClient | null,
  query: ListQuery,
  loadedIds: readonly string[],
): Selected {
  const [state, setState] = useState(NONE);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef({ client, query, loadedIds, state, turn: 0 });
  Object.assign(newest.current, { client, query, loadedIds, state });

  const [ask] = useState(() => async () => {
    const { client: from, query: what, loadedIds: ids } = newest.current;
    newest.current.turn += 1;
    const { turn } = newest.current;
    const result = await from?.selection(what, ids);
    // A later question has another answer.
    if (newest.current.turn !== turn || newest.current.client !== from) return;
    if (result?.ok) setState(result.value);
  });
  const [askAgain] = useState(() => () => {
    if (newest.current.state.selected > 0) void ask();
  });
  const key = JSON.stringify(query);
  const loaded = loadedIds.join(' ');
  useEffect(() => {
    setState(NONE);
    return client?.onChange(() => askAgain());
  }, [client, askAgain]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `askAgain` reads what is newest; the keys say when its content has changed.
  useEffect(() => askAgain(), [askAgain, key, loaded]);

  const change = async (next: SelectionChange) => {
    const result = await client?.select(next);
    setProblem(result && !result.ok ? result.problem : null);
    await ask();
  };
  const ids = new Set(state.ids);
  return { ...state, isSelected: (id) => ids.has(id), change, problem };
}
