import { useEffect, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { SelectionChange, SelectionState } from '../../lib/lists/list-selection';
import type { Problem } from '../../lib/model/result';
import { say } from '../../lib/words/catalogue/say';
import { closeMessage } from '../ui/toast';
import { offerUndoOutsideHistory } from '../ui/undo-outside-history';
import { openWindows } from './open-windows';

const NONE: SelectionState = { selected: 0, matching: 0, removed: 0, ids: [] };

export interface Selected extends SelectionState {
  isSelected(id: string): boolean;
  change(change: SelectionChange): Promise<void>;
  /** Deselects everything, and offers to take that back. */
  clear(): void;
  /** The same by Escape, which closes a message on the screen first; false if it did. */
  leave(): boolean;
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
    const { selected, removed } = newest.current.state;
    // Removed rows may have come back.
    if (selected + removed > 0) void ask();
  });
  const key = JSON.stringify(query);
  const loaded = loadedIds.join(' ');
  useEffect(() => {
    setState(NONE);
    if (client === null) return;
    const resume = async () => {
      await client.resumeSelection(await openWindows());
      if (newest.current.client === client) await ask();
    };
    void resume();
    return client.onChange(() => askAgain());
  }, [client, ask, askAgain]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `askAgain` reads what is newest; the keys say when its content has changed.
  useEffect(() => askAgain(), [askAgain, key, loaded]);

  const change = async (next: SelectionChange) => {
    const result = await client?.select(next);
    setProblem(result && !result.ok ? result.problem : null);
    await ask();
  };
  const endOffer = useRef<(() => void) | null>(null);
  // The new list does not know the selection of the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list.
  useEffect(() => () => endOffer.current?.(), [client]);
  const clear = () => {
    const { selected } = newest.current.state;
    void change({ kind: 'none' });
    if (selected < 2) return;
    // An earlier offer would bring back this selection instead of its own.
    endOffer.current?.();
    endOffer.current = offerUndoOutsideHistory(
      () => say('list.select.cleared', { profiles: selected }),
      () => {
        if (newest.current.client === client) void change({ kind: 'again' });
      },
    );
  };
  const leave = () => {
    if (closeMessage()) return false;
    clear();
    return true;
  };
  const ids = new Set(state.ids);
  return { ...state, isSelected: (id) => ids.has(id), change, clear, leave, problem };
}
