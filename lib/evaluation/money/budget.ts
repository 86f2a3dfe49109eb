import { ratioOf, type Span, sumOf } from '../../metrics/measures/span';
import type { Fee } from '../../model/candidate';
import { PRICE_KINDS, type Price, type PriceKind } from './price-of';

/** A budget over more profiles would keep the list from answering for seconds. */
export const MAX_BUDGET_PROFILES = 1_000;

/** What a budget needs of one profile. */
export interface BudgetLine {
  /** Of the profile, as the list shows it. */
  name: string;
  /** Profiles of one creator have the same. */
  creatorId: string;
  followers: Span | null;
  /** The newest imported or typed followers of a profile without `followers`; null if there are `followers`. */
  typedFollowers: Span | null;
  /** Likes and comments that a post can be expected to get. */
  engagements: Span | null;
  /** For one post. */
  price: Price | null;
  mayContact: boolean;
  /** The stage says that nothing will come of it. */
  isDeclined: boolean;
}

/** A sum over the profiles that have the number; the others are only counted. */
export interface PartialSum {
  sum: Span;
  known: number;
  unknown: number;
}

/** An exchange rate as the user typed it. */
interface TypedRate {
  currency: string;
  dollarsPerUnit: number;
}

/** Prices that were converted by rates that the user typed. */
export interface Converted {
  from: string;
  /** One rate if either currency is the dollar, otherwise two. Divided by each other they would look rounded. */
  by: TypedRate[];
  profiles: number;
}

/** Prices in one currency. Amounts in different currencies are never added without the user's rate. */
export interface CurrencySum {
  currency: string;
  total: number;
  profiles: number;
  byKind: Record<PriceKind, number>;
  /** What was converted into this currency, by currency. */
  converted: Converted[];
  /** The prices divided by the expected engagements of the same profiles; null if none has both. */
  perEngagement: Span | null;
  /** How many of the profiles the cost per engagement is about. */
  costed: number;
}

/** What posts by some profiles cost and may bring, with one post by each. */
export interface BudgetSummary {
  creators: number;
  profiles: number;
  mustNotContact: number;
  /** How many have declined and are in the sums all the same. */
  declined: number;
  followers: PartialSum;
  /** Over the profiles that `followers` does not include. Never added to it: nobody knows how these were counted. */
  typedFollowers: PartialSum;
  engagements: PartialSum;
  /** The budget's currency first if it is given, then those with the most profiles. */
  sums: CurrencySum[];
  withoutPrice: number;
  /** The budget minus the prices in its currency, which are all that could be added; null without a budget. */
  left: number | null;
  /** Prices in other currencies, which `left` does not include. */
  notIncluded: number;
}

/**
 * Sums over profiles, one post by each. `budget` is the amount that the user typed; `dollarsPerUnit` are the user's exchange
 * rates, by which a price is converted into the currency of the budget if both currencies have one.
 */
export function budgetSummary(
  lines: readonly BudgetLine[],
  budget: Fee | null,
  dollarsPerUnit: Readonly<Record<string, number>>,
): BudgetSummary {
  const priced = lines.flatMap(({ price, engagements }) => {
    if (!price) return [];
    const rate = budget && (isFree(price) ? 1 : rateBetween(price.currency, budget.currency, dollarsPerUnit));
    const into = rate && budget ? budget.currency : price.currency;
    return [{ into, amount: price.amount * (rate ?? 1), price, engagements }];
  });
  const sums = [...Map.groupBy(priced, ({ into }) => into)]
    .map(([currency, some]) => currencySum(currency, some, dollarsPerUnit))
    .sort(
      (a, b) =>
        Number(b.currency === budget?.currency) - Number(a.currency === budget?.currency) ||
        b.profiles - a.profiles ||
        (a.currency < b.currency ? -1 : 1),
    );
  const own = sums.find(({ currency }) => currency === budget?.currency);
  return {
    creators: new Set(lines.map(({ creatorId }) => creatorId)).size,
    profiles: lines.length,
    mustNotContact: lines.filter(({ mayContact }) => !mayContact).length,
    declined: lines.filter(({ isDeclined }) => isDeclined).length,
    followers: partialSum(lines.map(({ followers }) => followers)),
    typedFollowers: partialSum(
      lines.filter(({ followers }) => followers === null).map(({ typedFollowers }) => typedFollowers),
    ),
    engagements: partialSum(lines.map(({ engagements }) => engagements)),
    sums,
    withoutPrice: lines.length - priced.length,
    left: budget && budget.amount - (own?.total ?? 0),
    notIncluded: budget ? priced.length - (own?.profiles ?? 0) : 0,
  };
}

/** Nothing is nothing in any currency. */
const isFree = ({ amount }: Price): boolean => amount === 0;

/** Units of `to` for one unit of `from`; null if the user gave no rate for one of them. */
function rateBetween(
  from: string,
  to: string,
  dollarsPerUnit: Readonly<Record<string, number>>,
): number | null {
  if (from === to) return 1;
  const dollars = (code: string) => (code === 'USD' ? 1 : (dollarsPerUnit[code] ?? null));
  const [own, wanted] = [dollars(from), dollars(to)];
  return own && wanted ? own / wanted : null;
}

/** Nobody types a rate for the dollar. */
function typedRate(currency: string, dollarsPerUnit: Readonly<Record<string, number>>): TypedRate[] {
  const typed = currency === 'USD' ? undefined : dollarsPerUnit[currency];
  return typed === undefined ? [] : [{ currency, dollarsPerUnit: typed }];
}

interface Priced {
  amount: number;
  price: Price;
  engagements: Span | null;
}

function currencySum(
  currency: string,
  priced: readonly Priced[],
  dollarsPerUnit: Readonly<Record<string, number>>,
): CurrencySum {
  const both = priced.flatMap(({ amount, engagements }) => (engagements ? [{ amount, engagements }] : []));
  const foreign = priced.filter(({ price }) => price.currency !== currency && !isFree(price));
  const kinds = PRICE_KINDS.map((kind) => [kind, priced.filter(({ price }) => price.kind === kind).length]);
  return {
    currency,
    total: totalOf(priced),
    profiles: priced.length,
    byKind: Object.fromEntries(kinds),
    converted: [...Map.groupBy(foreign, ({ price }) => price.currency)].map(([from, some]) => ({
      from,
      by: [from, currency].flatMap((one) => typedRate(one, dollarsPerUnit)),
      profiles: some.length,
    })),
    perEngagement: ratioOf(exactly(totalOf(both)), sumOf(both.map(({ engagements }) => engagements))),
    costed: both.length,
  };
}

const totalOf = (priced: readonly { amount: number }[]): number =>
  priced.reduce((sum, { amount }) => sum + amount, 0);

const exactly = (value: number): Span => ({ value, low: value, high: value });

function partialSum(spans: readonly (Span | null)[]): PartialSum {
  const known = spans.filter((span) => span !== null);
  return { sum: sumOf(known), known: known.length, unknown: spans.length - known.length };
}
