import { expectedEngagements } from '../../lib/evaluation/money/engagements';
import { PRICE_KINDS, priceOf } from '../../lib/evaluation/money/price-of';
import type { Entry } from '../../lib/lists/entries';
import { ratioOf } from '../../lib/metrics/measures/span';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { feeText, formatMoney } from '../../lib/words/money-text';
import { spanText } from '../../lib/words/numbers';
import type { Known } from './compared-row';

/** All prices of a post that are known, the firmest first. */
export function priceFigure({ candidate }: Entry): Known {
  const said = PRICE_KINDS.flatMap((kind) => {
    const price = candidate[kind === 'asked' ? 'fee' : kind];
    return price ? [say(`budget.${kind}`, { amount: feeText(price.amount, price.currency) })] : [];
  });
  if (said.length === 0) return { missing: say('money.no-fee'), facts: [] };
  return { text: separated(said), range: null, facts: [], bar: null, compared: null, rank: null };
}

/** The firmest price divided by the expected likes and comments, in the currency of the price. */
export function costFigure({ candidate, evaluation }: Entry): Known {
  const price = priceOf(candidate);
  if (!price) return { missing: say('money.no-fee'), facts: [] };
  const engagements = evaluation && expectedEngagements(evaluation.averages);
  const { amount, currency } = price;
  const cost = engagements && ratioOf({ value: amount, low: amount, high: amount }, engagements);
  if (!cost)
    return {
      missing: say('money.costs.not-known'),
      facts: [{ label: null, text: say('money.costs.why-not-known') }],
    };
  const [text, from, to] = [cost.value, cost.low, cost.high].map((one) => formatMoney(one, currency));
  return {
    text: `${text}`,
    range: from === to ? null : spanText(`${from}`, `${to}`),
    facts: [
      {
        label: say('money.costs.formula'),
        text: say('money.costs.divided-by-engagements', {
          fee: say(`budget.${price.kind}`, { amount: feeText(amount, currency) }),
        }),
      },
    ],
    // Bars of two currencies would have two scales.
    bar: null,
    compared: { ...cost, group: currency, tellsApart: false },
    rank: null,
  };
}

/** The currencies in which the profiles have a price. */
export const currenciesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap((candidate) => priceOf(candidate)?.currency ?? []));
