import { useEffect, useMemo, useRef, useState } from 'react';
import { type BudgetSummary, budgetSummary } from '../../lib/evaluation/money/budget';
import type { BudgetAnswer } from '../../lib/lists/budget-lines';
import type { ListClient } from '../../lib/lists/list-client';
import { EVERYTHING, type ListQuery } from '../../lib/lists/list-query';
import type { Fee } from '../../lib/model/candidate';
import type { Problem } from '../../lib/model/result';
import type { BudgetPlan } from '../../lib/settings/stored-settings';

export interface BudgetState {
  profiles: number;
  /** Null if there are too many profiles. */
  summary: BudgetSummary | null;
  /** The names of those of them that have declined, whether or not they are in the sums. */
  declined: string[];
}

interface BudgetOf {
  client: ListClient;
  over: BudgetPlan['over'];
  amount: Fee | null;
  withoutDeclined: boolean;
  dollarsPerUnit: Readonly<Record<string, number>>;
  /** Another one after each change of the selection. */
  selection: unknown;
  /** Whether anybody looks at it. */
  isOn: boolean;
}

/** The budget over the selected profiles, or those of a stage or list; calculated again after every change from any page. */
export function useBudget(asked: BudgetOf) {
  const { client, over, amount, withoutDeclined, dollarsPerUnit, selection, isOn } = asked;
  const [answered, setAnswered] = useState<{ about: string; answer: BudgetAnswer } | null>(null);
  const about = JSON.stringify(over);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef({ client, over, isOn });
  newest.current = { client, over, isOn };
  const asking = useRef(false);
  const isDue = useRef(false);
  const [ask] = useState(() => async () => {
    isDue.current = asking.current;
    if (asking.current || !newest.current.isOn) return;
    asking.current = true;
    const { client: from, over: about } = newest.current;
    const result = await from.budget({ query: queryOf(about), onlySelected: about.kind === 'selection' });
    asking.current = false;
    // A change meanwhile asks once more, and the last answer counts.
    if (isDue.current || newest.current.client !== from) return void ask();
    if (result.ok) setAnswered({ about: JSON.stringify(about), answer: result.value });
    setProblem(result.ok ? null : result.problem);
  });
  useEffect(() => client.onChange(() => void ask()), [ask, client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; these say when it has changed.
  useEffect(() => void ask(), [ask, client, about, selection, isOn]);
  const state = useMemo((): BudgetState | null => {
    // Never the numbers of one stage under the name of another.
    if (answered?.about !== about) return null;
    const { profiles, lines } = answered.answer;
    const counted = withoutDeclined ? lines?.filter(({ isDeclined }) => !isDeclined) : lines;
    return {
      profiles,
      summary: counted ? budgetSummary(counted, amount, dollarsPerUnit) : null,
      declined: lines?.flatMap(({ isDeclined, name }) => (isDeclined ? name : [])) ?? [],
    };
  }, [answered, about, amount, withoutDeclined, dollarsPerUnit]);
  return { state, problem, retry: () => void ask() };
}

function queryOf({ kind, id }: BudgetPlan['over']): ListQuery {
  if (kind === 'selection') return EVERYTHING;
  const column = kind === 'stage' ? 'stage' : 'listIds';
  return { ...EVERYTHING, filters: [{ kind: 'any-of', column, values: [id] }] };
}
