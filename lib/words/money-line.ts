import type { Money } from '../evaluation/money/money';
import { say } from './catalogue/say';
import { feeText, formatMoney, rangeText, sourcesText } from './money-text';

/** The section in one line: what the fee buys, or how many sources name a price and, if they agree, the range. */
export function moneyLine({ costs, narrowed, sources }: Money): string {
  if (costs?.perEngagement)
    return say('money.per-engagement', { cost: formatMoney(costs.perEngagement.value, costs.currency) });
  if (costs) return say('money.per-post', { amount: feeText(costs.feePerPost, costs.currency) });
  if (narrowed) return say('money.per-post', { amount: rangeText(narrowed) });
  return sources === 0 ? say('money.no-fee') : sourcesText(sources);
}
