import type { Money } from '../../lib/evaluation/money/money';
import { formatMoney } from './money-text';

/** The section in one line: what an engagement costs, or between which amounts the sources lie. */
export function moneyLine({ costs, disagreement }: Money): string {
  if (costs?.perEngagement) return `${formatMoney(costs.perEngagement.value, costs.currency)} per engagement`;
  if (costs) return `${formatMoney(costs.feePerPost, costs.currency)} a post`;
  if (!disagreement) return 'no fee typed';
  return `${formatMoney(disagreement.lowUsd, 'USD')} to ${formatMoney(disagreement.highUsd, 'USD')} by others`;
}
