import { useEffect, useRef, useState } from 'react';
import { type BudgetPlan, budgets } from '../../lib/settings/stored-settings';
import { consequenceInOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { showProblem } from '../ui/toast';

const NO_PLAN: BudgetPlan = { amount: null, over: { kind: 'selection', id: '' } };

/**
 * The budget of the workspace, and a way to change it. Other windows follow. What is entered is shown at once: a currency that is
 * chosen before the amount is stored belongs to that amount.
 */
export function useBudgetPlan(): [BudgetPlan, (part: Partial<BudgetPlan>) => void] {
  const { name } = useShortlist();
  const [plan, setPlan] = useState(NO_PLAN);
  const waiting = useRef(0);
  useEffect(() => {
    let isOpen = true;
    const take = (all: Record<string, BudgetPlan>) => {
      if (isOpen && waiting.current === 0) setPlan(all[name] ?? NO_PLAN);
    };
    void budgets.read().then(take);
    const end = budgets.watch(take);
    return () => {
      isOpen = false;
      end();
    };
  }, [name]);
  const change = async (part: Partial<BudgetPlan>) => {
    setPlan((now) => ({ ...now, ...part }));
    waiting.current += 1;
    const stored = await budgets.amend((now) => ({
      ...now,
      [name]: { ...(now[name] ?? NO_PLAN), ...part },
    }));
    waiting.current -= 1;
    if (!stored.ok) showProblem(() => consequenceInOneLine(stored.problem));
    const all = await budgets.read();
    if (waiting.current === 0) setPlan(all[name] ?? NO_PLAN);
  };
  return [plan, (part) => void change(part)];
}
