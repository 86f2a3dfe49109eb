import type { Fee } from '../../lib/model/candidate';
import { budgets } from '../../lib/settings/stored-settings';
import { useSetting } from './use-setting';
import { useShortlist } from './use-shortlist';

/** What the user wants to spend in this workspace; null if no amount was entered. */
export function useBudgetAmount(): Fee | null {
  const { name } = useShortlist();
  return useSetting(budgets)[name]?.amount ?? null;
}
