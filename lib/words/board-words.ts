import { priceOf } from '../evaluation/money/price-of';
import { FORMULAS, isEngagement } from '../metrics/measures/formulas';
import type { Span } from '../metrics/measures/span';
import type { Rate } from '../metrics/rates/rate-types';
import type { Candidate } from '../model/candidate';
import { say } from './catalogue/say';
import { denominatorWords, formulaName } from './formula-words';
import { separated } from './lists';
import { feeText } from './money-text';
import { formatNumber, formatShort } from './numbers';
import { rateNumber } from './sentences';

/** "16,476 followers, €300 agreed": size and price of a candidate, on one line. */
export function sizeAndPrice(
  candidate: Pick<Candidate, 'agreed' | 'offered' | 'fee'>,
  followers: Span | null,
): string {
  const price = priceOf(candidate);
  const isExact = followers !== null && followers.low === followers.high;
  return separated([
    ...(followers
      ? [
          say('board.followers', {
            count: followers.high,
            followers: isExact ? formatNumber(followers.value) : `~${formatShort(followers.value)}`,
          }),
        ]
      : []),
    ...(price ? [say(`budget.${price.kind}`, { amount: feeText(price.amount, price.currency) })] : []),
  ]);
}

/** "3.6% by followers": with its denominator, because rates by followers and by views stand on one board. */
export function rateWords({ formula, ratePercent }: Pick<Rate, 'formula' | 'ratePercent'>): string {
  const rate = rateNumber(formula, ratePercent);
  if (!isEngagement(formula)) return say('number.named', { name: formulaName(formula), value: rate });
  const { denominator } = FORMULAS[formula];
  const of = denominator === 'followers' || denominator === 'views' ? denominator : 'other';
  return say('board.rate', { rate, of, denominator: denominatorWords(formula) });
}
