import type { Money } from '../evaluation/money/money';
import { feeText, formatMoney, rangeText, sourcesText } from './money-text';

/** The section in one line: what the fee buys, or how many sources name a price and, if they agree, the range. */
export function moneyLine({ costs, narrowed, sources }: Money): string {
  if (costs?.perEngagement) return `${formatMoney(costs.perEngagement.value, costs.currency)} per engagement`;
  if (costs) return `${feeText(costs.feePerPost, costs.currency)} a post`;
  if (narrowed) return `${rangeText(narrowed)} a post`;
  return sources === 0 ? 'no fee typed' : sourcesText(sources);
}
