import type { Fee } from '../../lib/model/candidate';
import { budgets } from '../../lib/settings/stored-settings';
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
  const { amount = null, withoutDeclined = false } = useSetting(budgets)[name] ?? {};
  return { amount, withoutDeclined };
}
