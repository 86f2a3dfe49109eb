import { priceOf } from '../evaluation/money/price-of';
import { FORMULAS, isEngagement } from '../metrics/measures/formulas';
import type { Span } from '../metrics/measures/span';
import type { Rate } from '../metrics/rates/rate-types';
import type { Candidate } from '../model/candidate';
import { newestTyped } from '../model/typed-figures';
import { say } from './catalogue/say';
import { denominatorWords, formulaName } from './formula-words';
import { separated } from './lists';
import { feeText } from './money-text';
import { formatNumber, formatShort } from './numbers';
import { rateNumber } from './sentences';
import { typedRate } from './typed-figures-words';

/** "16,476 followers, €300 agreed": size and price of a candidate, on one line. What was imported or typed is said to be. */
export function sizeAndPrice(
  candidate: Pick<Candidate, 'agreed' | 'offered' | 'fee' | 'typed'>,
  followers: Span | null,
): string {
  const price = priceOf(candidate);
  const typed = followers === null ? newestTyped(candidate, 'followers') : null;
  return separated([
    ...(followers ? [followersWords(followers)] : []),
    ...(typed?.followers
      ? [say('board.typed', { source: typed.source, figure: followersWords(typed.followers) })]
      : []),
    ...(price ? [say(`budget.${price.kind}`, { amount: feeText(price.amount, price.currency) })] : []),
  ]);
}

/** "16,476 followers", or "~16.4K followers" of a rounded number. */
const followersWords = ({ value, low, high }: Span): string =>
  say('board.followers', {
    count: high,
    followers: low === high ? formatNumber(value) : `~${formatShort(value)}`,
  });

/** The rate of a card: the one that was measured, else the newest imported or typed one, else why there is none. */
export function cardRate({
  candidate,
  evaluation,
}: {
  candidate: Pick<Candidate, 'typed'>;
  evaluation: { headline: Pick<Rate, 'formula' | 'ratePercent'> | null } | null;
}): string {
  if (evaluation?.headline) return rateWords(evaluation.headline);
  const typed = newestTyped(candidate, 'engagementRate');
  if (!typed?.engagementRate) return say(evaluation ? 'board.no-rate' : 'board.not-measured');
  return say('board.typed-rate', { source: typed.source, rate: typedRate(typed.engagementRate) });
}

/** "3.6% by followers": with its denominator, because rates by followers and by views stand on one board. */
function rateWords({ formula, ratePercent }: Pick<Rate, 'formula' | 'ratePercent'>): string {
  const rate = rateNumber(formula, ratePercent);
  if (!isEngagement(formula)) return say('number.named', { name: formulaName(formula), value: rate });
  const { denominator } = FORMULAS[formula];
  const of = denominator === 'followers' || denominator === 'views' ? denominator : 'other';
  return say('board.rate', { rate, of, denominator: denominatorWords(formula) });
}
