import type { Fee } from '../../lib/model/candidate';
import { budgets, leavesOutDeclined } from '../../lib/settings/stored-settings';
import { useSetting } from './use-setting';
import { useShortlist } from './use-shortlist';

interface StoredBudget {
  /** Null if no amount was entered. */
  amount: Fee | null;
  /** Whether its sums leave out the profiles that have declined. */
  withoutDeclined: boolean;
}

/** What the user wants to spend in this workspace, and on whom. */
export function useStoredBudget(): StoredBudget {
  const { name } = useShortlist();
  const plan = useSetting(budgets)[name];
  return { amount: plan?.amount ?? null, withoutDeclined: leavesOutDeclined(plan ?? {}) };
}
