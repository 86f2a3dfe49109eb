import { FORMULAS } from '../../../metrics/measures/formulas';
import type { Rate } from '../../../metrics/rates/rate-types';
import { say } from '../../../words/catalogue/say';
import type { Fact } from '../../../words/fact';
import { formulaName } from '../../../words/formula-words';
import { middleHalfWords } from '../../../words/group-words';
import { spanWords } from '../../../words/history-words';
import { formatNumber } from '../../../words/numbers';
import { lifetimeFacts, rateFacts } from '../../../words/rate-facts';
import { rateText } from '../../../words/sentences';
import { html, type Markup } from '../../markup';
import type { Rated } from '../judged-profile';
import { factList, part } from '../parts';

/** How the rate comes about, so that a reader can calculate it again from the posts below. */
export function methodPart({ evaluation }: Rated): Markup | null {
  const { headline } = evaluation;
  if (headline === null) return null;
  return part(say('hand-over.method.title'), factList(methodFacts(headline)));
}

function methodFacts(rate: Rate): Fact[] {
  const [formula, ...others] = rateFacts(rate);
  const [first] = rate.posts;
  const divided =
    first && FORMULAS[rate.formula].denominator === 'followers'
      ? [{ label: say('hand-over.method.denominator'), text: spanWords(first.denominator) }]
      : [];
  return [
    ...(formula ? [formula] : []),
    ...divided,
    ...others,
    { label: say('hand-over.method.spread'), text: middleHalfWords(rate) },
  ];
}

/** Rates by other formulas, each with its own facts. Null without any. */
export function otherRatesPart({ evaluation: { alongside, lifetimeLikesPerPost } }: Rated): Markup | null {
  if (alongside.length === 0 && lifetimeLikesPerPost === null) return null;
  return part(
    say('hand-over.method.other-rates'),
    html`${alongside.map(
      (rate) =>
        html`<h4>${say('number.named', {
          name: formulaName(rate.formula),
          value: rateText(rate.formula, rate.ratePercent),
        })}</h4>
${factList(rateFacts(rate))}`,
    )}${
      lifetimeLikesPerPost &&
      html`<h4>${say('number.named', {
        name: say('profile.numbers.lifetime'),
        value: formatNumber(lifetimeLikesPerPost.value),
      })}</h4>
${factList(lifetimeFacts(lifetimeLikesPerPost))}`
    }`,
  );
}
