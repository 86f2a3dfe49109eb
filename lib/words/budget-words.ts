import type { BudgetSummary, Converted, CurrencySum, PartialSum } from '../evaluation/money/budget';
import type { ExchangeRates } from '../evaluation/money/exchange-rates';
import { PRICE_KINDS } from '../evaluation/money/price-of';
import type { Fee } from '../model/candidate';
import { say } from './catalogue/say';
import { listOf, separated } from './lists';
import { costText, feeText } from './money-text';
import { formatDay, formatInFull, formatNumber, formatRange, IN_ANY_YEAR, withRange } from './numbers';

/** More names would make the line longer than what it says of the money. */
const MAX_NAMED = 2;

/** "9 creators, €4,850 of €5,000", "… over by €150": the budget in one line. `leftOut` are the names of those who have declined and are not in it. */
export function budgetInShort(
  summary: BudgetSummary,
  amount: Fee | null,
  leftOut: readonly string[] = [],
): string {
  const { creators, sums, withoutPrice, notIncluded } = summary;
  const own = sums.find(({ currency }) => currency === amount?.currency);
  const spent =
    amount === null
      ? listOf(sums.map(({ currency, total }) => feeText(total, currency)))
      : say('budget.spent-of', {
          spent: feeText(own?.total ?? 0, amount.currency),
          amount: feeText(amount.amount, amount.currency),
        });
  const left = amount && leftText(summary, amount.currency);
  return separated([
    say('budget.creators', { creators }),
    ...(spent === '' ? [] : [spent]),
    ...(left?.isOver ? [say('budget.over-by', { amount: left.text })] : []),
    ...(notIncluded > 0 ? [say('budget.other-currency', { prices: notIncluded })] : []),
    ...(withoutPrice > 0 ? [say('budget.without-price', { profiles: withoutPrice })] : []),
    ...(leftOut.length > 0 ? [leftOutText(leftOut)] : []),
  ]);
}

const leftOutText = (names: readonly string[]): string =>
  names.length > MAX_NAMED
    ? say('budget.left-out', { profiles: names.length })
    : say('budget.left-out-named', { names: listOf(names) });

/** "Maya, Otto and 3 more": at most so many names. */
export function someOf(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return say('budget.some-names', { names: separated(names.slice(0, most)), more: names.length - most });
}

/** "€150", "at most €150": prices that are missing or in other currencies come off it. Null without a budget. */
export function leftText(summary: BudgetSummary, currency: string): { isOver: boolean; text: string } | null {
  const { left, withoutPrice, notIncluded } = summary;
  if (left === null) return null;
  // Cents that come from adding.
  const rounded = Math.round(left * 100) / 100;
  const isOver = rounded < 0;
  const amount = feeText(Math.abs(rounded), currency);
  if (withoutPrice + notIncluded === 0) return { isOver, text: amount };
  return { isOver, text: say(isOver ? 'budget.at-least' : 'budget.at-most', { amount }) };
}

/** "120,300 (120,000 to 120,999)"; "at least" if some are unknown; null if none is known. */
export function sumText({ sum, known, unknown }: PartialSum): string | null {
  if (known === 0) return null;
  const range = formatRange(Math.floor(sum.low), Math.ceil(sum.high));
  const text = sum.low === sum.high ? formatNumber(sum.value) : withRange(formatNumber(sum.value), range);
  return unknown === 0 ? text : say('budget.without-unknown', { sum: text });
}

/** How many profiles a sum is about, and how many have no number: "7 of 9 profiles, 2 unknown". */
export const knownText = ({ known, unknown }: PartialSum): string =>
  unknown === 0
    ? say('budget.all-known', { profiles: known })
    : say('budget.some-known', {
        known: formatNumber(known),
        profiles: formatNumber(known + unknown),
        unknown,
      });

/** What an expected number of likes and comments is; a sum without a range is not said to have one. */
export const engagementsHint = ({ sum, known }: PartialSum): string =>
  say(known > 0 && sum.low !== sum.high ? 'budget.engagements-hint-range' : 'budget.engagements-hint');

/** "3 agreed, 1 offered, 2 asked, 2 converted at your rate: 1 EUR = 1.1 USD" */
export const priceKindsText = (sum: CurrencySum, rates: ExchangeRates): string =>
  separated([
    ...kindCounts(sum),
    ...sum.converted.map((some) =>
      say('budget.converted', { prices: some.profiles, rates: typedRatesText(some, rates) }),
    ),
  ]);

/** "3 agreed", "1 offered", "2 asked" */
export const kindCounts = ({ byKind }: CurrencySum): string[] =>
  PRICE_KINDS.filter((kind) => byKind[kind] > 0).map((kind) =>
    say(`budget.count-${kind}`, { prices: formatNumber(byKind[kind]) }),
  );

/**
 * "1 EUR = 1.1 USD (entered on 3 Mar 2026)": as typed, because a rounded or reversed rate would give another sum, and with its day,
 * because rates change.
 */
export const typedRatesText = ({ by }: Converted, rates: ExchangeRates): string =>
  listOf(by.map(({ currency, dollarsPerUnit }) => rateText(currency, dollarsPerUnit, rates)));

/** One rate of these settings, with its day if that is known. */
export function rateText(currency: string, dollarsPerUnit: number, rates: ExchangeRates): string {
  const dollars = formatInFull(dollarsPerUnit);
  const day = rateDay(currency, rates);
  return day === null
    ? say('budget.typed-rate', { currency, dollars })
    : say('budget.typed-rate-on', { currency, dollars, day });
}

/** The day on which a rate was entered; null for a rate of an earlier version, and without one. */
export function rateDay(
  currency: string,
  { dollarsPerUnit, enteredAtMs = {} }: ExchangeRates,
): string | null {
  const atMs = dollarsPerUnit[currency] === undefined ? undefined : enteredAtMs[currency];
  return atMs === undefined ? null : formatDay(atMs, IN_ANY_YEAR);
}

/** "€0.45 (€0.41 to €0.52)"; null if no profile has a price and expected likes and comments. */
export const perEngagementText = ({ perEngagement, currency }: CurrencySum): string | null =>
  perEngagement && costText(perEngagement, currency);

/** How many of the prices the cost per like or comment is about. */
export const costedText = ({ costed, profiles }: CurrencySum): string =>
  costed === profiles
    ? say('budget.costed-all', { profiles })
    : say('budget.costed-some', {
        costed: formatNumber(costed),
        profiles: formatNumber(profiles),
        left: profiles - costed,
      });
