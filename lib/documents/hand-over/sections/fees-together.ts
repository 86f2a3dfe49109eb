import {
  type BudgetLine,
  type BudgetSummary,
  budgetSummary,
  type CurrencySum,
} from '../../../evaluation/money/budget';
import { expectedEngagements } from '../../../evaluation/money/engagements';
import type { ExchangeRates } from '../../../evaluation/money/exchange-rates';
import { priceOf } from '../../../evaluation/money/price-of';
import { type Candidate, type Fee, nameOf } from '../../../model/candidate';
import { isDeclined } from '../../../model/declined';
import { withoutReordering } from '../../../model/outside-text';
import { handleText } from '../../../model/place';
import {
  costedText,
  kindCounts,
  knownText,
  leftText,
  perEngagementText,
  sumText,
  typedRatesText,
} from '../../../words/budget-words';
import { say } from '../../../words/catalogue/say';
import type { Fact } from '../../../words/fact';
import { listOf, separated } from '../../../words/lists';
import { feeText } from '../../../words/money-text';
import { html, type Markup } from '../../markup';
import type { JudgedProfile } from '../judged-profile';
import { factList } from '../parts';

interface FeesOptions {
  /** What may be spent; null if it is not told. */
  budget: Fee | null;
  rates: ExchangeRates;
  /** Whether those who have declined are left out, as in the user's budget. */
  withoutDeclined: boolean;
  /** Whether the page tells who has declined. */
  withStage: boolean;
}

/** What one post by each profile costs together, by currency and by how firm the fees are, and what is left of the budget. */
export function feesTogether(
  profiles: readonly JudgedProfile[],
  { budget, rates, withoutDeclined, withStage }: FeesOptions,
): Markup {
  const declined = profiles.filter(({ candidate }) => isDeclined(candidate));
  const others = profiles.filter((profile) => !declined.includes(profile));
  const summaryOf = (some: readonly JudgedProfile[]) =>
    budgetSummary(some.map(budgetLine), budget, rates.dollarsPerUnit);
  const [all, remaining] = [summaryOf(profiles), summaryOf(others)];
  const summary = withoutDeclined ? remaining : all;
  const { sums, withoutPrice, engagements, notIncluded } = summary;
  const left = budget && leftText(summary, budget.currency);
  const cost = sums.flatMap((sum): Fact[] => {
    const text = perEngagementText(sum);
    if (text === null) return [];
    return [
      { label: say('budget.line-cost', { currency: sum.currency }), text: `${text}. ${costedText(sum)}` },
    ];
  });
  const expected = sumText(engagements);
  const facts: Fact[] = [
    ...(budget ? [{ label: say('budget.title'), text: feeText(budget.amount, budget.currency) }] : []),
    ...sums.map((sum) => ({
      label: say('hand-over.money.fees-in', { currency: sum.currency }),
      text: say('hand-over.money.sum', {
        sum: feeText(sum.total, sum.currency),
        kinds: kindsText(sum, rates),
      }),
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
    ...(withStage ? otherTotals([all, remaining], { withoutDeclined, budget }) : []),
    ...(expected
      ? [{ label: say('budget.line-engagements'), text: `${expected}. ${knownText(engagements)}` }]
      : []),
    ...cost,
    ...(notIncluded > 0 ? [{ label: null, text: say('hand-over.money.apart', { fees: notIncluded }) }] : []),
    ...declinedFacts(declined, { withoutDeclined, withStage }),
    { label: null, text: say('hand-over.money.firmness') },
  ];
  return html`<section class="money">
<h3>${say('hand-over.money.title')}</h3>
${factList(facts)}
</section>
`;
}

const budgetLine = ({ candidate, rated }: JudgedProfile): BudgetLine => ({
  name: nameOf(candidate),
  creatorId: candidate.id,
  followers: null,
  typedFollowers: null,
  engagements: rated && expectedEngagements(rated.evaluation.averages),
  price: priceOf(candidate),
  mayContact: candidate.doNotContact !== true,
  isDeclined: isDeclined(candidate),
});

/** The totals without those who have declined, or with them if the totals above are without. Nothing if they have no fee. */
function otherTotals(
  [all, remaining]: readonly [BudgetSummary, BudgetSummary],
  { withoutDeclined, budget }: Pick<FeesOptions, 'withoutDeclined' | 'budget'>,
): Fact[] {
  const totalIn = ({ sums }: BudgetSummary, currency: string) =>
    sums.find((sum) => sum.currency === currency)?.total ?? 0;
  const currencies = all.sums.map(({ currency }) => currency);
  if (currencies.every((currency) => totalIn(all, currency) === totalIn(remaining, currency))) return [];
  const other = withoutDeclined ? all : remaining;
  const left = budget && leftText(other, budget.currency);
  const label = say(withoutDeclined ? 'hand-over.money.with-declined' : 'hand-over.money.without-declined');
  const totals = currencies.map((currency) => feeText(totalIn(other, currency), currency));
  const leftOf = left && {
    name: say(left.isOver ? 'budget.line-over' : 'budget.line-left'),
    value: left.text,
  };
  return [{ label, text: separated([...totals, ...(leftOf ? [say('number.named', leftOf)] : [])]) }];
}

/** Who has declined, each with the fee, and whether the totals include it. A fee that is left out is told even if the reason is not. */
function declinedFacts(
  declined: readonly JudgedProfile[],
  { withoutDeclined, withStage }: Pick<FeesOptions, 'withoutDeclined' | 'withStage'>,
): Fact[] {
  if (declined.length === 0 || !(withoutDeclined || withStage)) return [];
  const accounts = listOf(declined.map(({ candidate }) => accountWithFee(candidate)));
  if (!withoutDeclined) return [{ label: null, text: say('hand-over.money.declined', { accounts }) }];
  return [{ label: null, text: say('hand-over.money.left-out', { accounts, isShown: withStage }) }];
}

/** "@maya.bakes (€450)" */
function accountWithFee(candidate: Candidate): string {
  const account = withoutReordering(handleText(candidate.handle));
  const price = priceOf(candidate);
  return price
    ? say('hand-over.money.account', { account, fee: feeText(price.amount, price.currency) })
    : account;
}

/** "2 agreed, 1 asked, 1 converted at the sender’s rate, 1 EUR = 1.25 USD" */
const kindsText = (sum: CurrencySum, rates: ExchangeRates): string =>
  separated([
    ...kindCounts(sum),
    ...sum.converted.map((some) =>
      say('hand-over.money.converted', { fees: some.profiles, rates: typedRatesText(some, rates) }),
    ),
  ]);
