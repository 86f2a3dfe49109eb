import { budgetSummary, type CurrencySum } from '../../../evaluation/money/budget';
import { expectedEngagements } from '../../../evaluation/money/engagements';
import { PRICE_KINDS, priceOf } from '../../../evaluation/money/price-of';
import type { Fee } from '../../../model/candidate';
import { isDeclined } from '../../../model/declined';
import { knownText, leftText, perEngagementText, sumText } from '../../../words/budget-words';
import { say } from '../../../words/catalogue/say';
import type { Fact } from '../../../words/fact';
import { separated } from '../../../words/lists';
import { feeText } from '../../../words/money-text';
import { formatNumber } from '../../../words/numbers';
import { html, type Markup } from '../../markup';
import type { JudgedProfile } from '../judged-profile';
import { factList } from '../parts';

interface FeesOptions {
  /** What may be spent; null if it is not told. */
  budget: Fee | null;
  dollarsPerUnit: Readonly<Record<string, number>>;
  /** Whether the page tells who has declined. */
  withStage: boolean;
}

/** What one post by each profile costs together, by currency and by how firm the fees are, and what is left of the budget. */
export function feesTogether(
  profiles: readonly JudgedProfile[],
  { budget, dollarsPerUnit, withStage }: FeesOptions,
): Markup {
  const lines = profiles.map(({ candidate, rated }) => ({
    creatorId: candidate.id,
    followers: null,
    engagements: rated && expectedEngagements(rated.evaluation.averages),
    price: priceOf(candidate),
    mayContact: candidate.doNotContact !== true,
    isDeclined: isDeclined(candidate),
  }));
  const summary = budgetSummary(lines, budget, dollarsPerUnit);
  const { sums, withoutPrice, engagements, notIncluded, declined } = summary;
  const left = budget && leftText(summary, budget.currency);
  const cost = sums.flatMap((sum): Fact[] => {
    const text = perEngagementText(sum);
    return text === null ? [] : [{ label: say('budget.line-cost', { currency: sum.currency }), text }];
  });
  const expected = sumText(engagements);
  const facts: Fact[] = [
    ...(budget ? [{ label: say('budget.title'), text: feeText(budget.amount, budget.currency) }] : []),
    ...sums.map((sum) => ({
      label: say('hand-over.money.fees-in', { currency: sum.currency }),
      text: say('hand-over.money.sum', { sum: feeText(sum.total, sum.currency), kinds: kindsText(sum) }),
    })),
    ...(withoutPrice > 0
      ? [
          {
            label: say('budget.line-no-price'),
            text: say('hand-over.money.no-fee', { profiles: withoutPrice }),
          },
        ]
      : []),
    ...(left ? [{ label: say(left.isOver ? 'budget.line-over' : 'budget.line-left'), text: left.text }] : []),
    ...(expected
      ? [{ label: say('budget.line-engagements'), text: `${expected}. ${knownText(engagements)}` }]
      : []),
    ...cost,
    ...(notIncluded > 0 ? [{ label: null, text: say('hand-over.money.apart', { fees: notIncluded }) }] : []),
    ...(withStage && declined > 0
      ? [{ label: null, text: say('budget.declined', { profiles: declined }) }]
      : []),
    { label: null, text: say('hand-over.money.firmness') },
  ];
  return html`<section class="money">
<h3>${say('hand-over.money.title')}</h3>
${factList(facts)}
</section>
`;
}

/** "2 agreed, 1 asked; 1 converted at the rate 1 USD is 0.8 EUR" */
function kindsText({ byKind, converted, currency }: CurrencySum): string {
  const kinds = PRICE_KINDS.filter((kind) => byKind[kind] > 0).map((kind) =>
    say(`budget.count-${kind}`, { prices: formatNumber(byKind[kind]) }),
  );
  const rates = converted.map(({ from, rate, profiles }) =>
    say('hand-over.money.converted', { fees: profiles, from, rate: formatNumber(rate), currency }),
  );
  return separated([...kinds, ...rates]);
}
