import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetLine, budgetSummary } from '../../../../lib/evaluation/money/budget';
import { PRICE_KINDS, priceOf } from '../../../../lib/evaluation/money/price-of';
import type { Span } from '../../../../lib/metrics/measures/span';

const exactly = (value: number): Span => ({ value, low: value, high: value });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const line = (values: Partial<BudgetLine>): BudgetLine => ({
  name: 'Maya',
  creatorId: 'maya',
  followers: null,
  typedFollowers: null,
  engagements: null,
  price: null,
  mayContact: true,
  isDeclined: false,
  ...values,
});

describe('A fee of nothing', () => {
  it('is a price in the currency of the budget, whichever it names', () => {
    const free = line({ price: { amount: 0, currency: 'USD', kind: 'agreed' } });
    const paid = line({ creatorId: 'tom', price: { ...eur(300), kind: 'asked' } });
    expect(budgetSummary([free, paid], eur(1_000), {})).toMatchObject({
      sums: [{ currency: 'EUR', total: 300, profiles: 2, converted: [] }],
      ...{ withoutPrice: 0, notIncluded: 0, left: 700 },
    });
  });
});

describe('The price of a post', () => {
  it('is the agreed one, else the offered, else the asked', () => {
    expect(priceOf({ agreed: eur(300), offered: eur(250), fee: eur(400) })).toEqual({
      ...eur(300),
      kind: 'agreed',
    });
    expect(priceOf({ offered: eur(250), fee: eur(400) })).toEqual({ ...eur(250), kind: 'offered' });
    expect(priceOf({ fee: eur(400) })).toEqual({ ...eur(400), kind: 'asked' });
    expect(priceOf({ fee: null })).toBeNull();
  });
});

describe('A budget', () => {
  it('tells how many in it have declined', () => {
    const lines = [line({}), line({ creatorId: 'otto', isDeclined: true })];
    expect(budgetSummary(lines, eur(5_000), {})).toMatchObject({ profiles: 2, declined: 1 });
  });

  it('adds imported followers up apart from those that were read', () => {
    const lines = [
      line({ followers: exactly(10_000) }),
      line({ creatorId: 'otto', typedFollowers: { value: 6_600, low: 6_600, high: 6_699 } }),
      line({ creatorId: 'noor' }),
    ];
    expect(budgetSummary(lines, eur(5_000), {})).toMatchObject({
      followers: { sum: exactly(10_000), known: 1, unknown: 2 },
      typedFollowers: { sum: { value: 6_600, low: 6_600, high: 6_699 }, known: 1, unknown: 1 },
    });
  });

  it('tells what is left after the prices in its own currency', () => {
    const lines = [
      line({ price: { ...eur(300), kind: 'agreed' }, engagements: exactly(1_000) }),
      line({
        creatorId: 'otto',
        price: { ...eur(500), kind: 'asked' },
        engagements: { value: 600, low: 500, high: 1_000 },
      }),
      line({ creatorId: 'noor' }),
    ];
    const summary = budgetSummary(lines, eur(5_000), {});
    expect(summary).toMatchObject({ creators: 3, profiles: 3, withoutPrice: 1, left: 4_200, notIncluded: 0 });
    expect(summary.sums).toEqual([
      {
        currency: 'EUR',
        total: 800,
        profiles: 2,
        byKind: { agreed: 1, offered: 0, asked: 1 },
        converted: [],
        perEngagement: { value: 0.5, low: 0.4, high: 800 / 1_500 },
        costed: 2,
      },
    ]);
  });

  it('counts two profiles of one creator as one creator', () => {
    expect(budgetSummary([line({}), line({})], null, {})).toMatchObject({ creators: 1, profiles: 2 });
  });

  it('leaves a profile without engagements out of the cost per engagement, with its price', () => {
    const lines = [
      line({ price: { ...eur(300), kind: 'asked' }, engagements: exactly(1_000) }),
      line({ price: { ...eur(900), kind: 'asked' } }),
    ];
    const [sum] = budgetSummary(lines, null, {}).sums;
    expect(sum).toMatchObject({ total: 1_200, profiles: 2, costed: 1, perEngagement: exactly(0.3) });
  });

  it('never adds another currency without the rate that the user typed', () => {
    const lines = [
      line({ price: { ...eur(300), kind: 'agreed' } }),
      line({ price: { amount: 200, currency: 'USD', kind: 'agreed' } }),
    ];
    const apart = budgetSummary(lines, eur(1_000), {});
    expect(apart.sums.map(({ currency, total }) => [currency, total])).toEqual([
      ['EUR', 300],
      ['USD', 200],
    ]);
    expect(apart).toMatchObject({ left: 700, notIncluded: 1 });
    const converted = budgetSummary(lines, eur(1_000), { EUR: 1.25 });
    expect(converted.sums).toMatchObject([
      {
        currency: 'EUR',
        total: 460,
        converted: [{ from: 'USD', by: [{ currency: 'EUR', dollarsPerUnit: 1.25 }], profiles: 1 }],
      },
    ]);
    expect(converted).toMatchObject({ left: 540, notIncluded: 0 });
  });
});

const anySpan = fc
  .tuple(fc.nat(1_000), fc.nat(50), fc.nat(50))
  .map(([low, more, rest]) => ({ low, value: low + more, high: low + more + rest }));
const anyPrice = fc.record({
  amount: fc.nat(5_000),
  currency: fc.constantFrom('EUR', 'USD', 'GBP', 'CHF'),
  kind: fc.constantFrom(...PRICE_KINDS),
});
const anyLines = fc.array(
  fc.record({
    name: fc.constant(''),
    creatorId: fc.constantFrom('a', 'b', 'c', 'd'),
    followers: fc.option(anySpan),
    typedFollowers: fc.option(anySpan),
    engagements: fc.option(anySpan),
    price: fc.option(anyPrice),
    mayContact: fc.boolean(),
    isDeclined: fc.boolean(),
  }),
  { maxLength: 12 },
);
const anyBudget = fc.option(fc.record({ amount: fc.nat(9_000), currency: fc.constantFrom('EUR', 'USD') }));
const anyRates = fc.constantFrom({}, { EUR: 1.1 }, { EUR: 1.1, GBP: 1.3 });

describe('Every budget', () => {
  it('accounts for each profile once, with or without a number', () => {
    fc.assert(
      fc.property(anyLines, anyBudget, anyRates, (lines, budget, rates) => {
        const summary = budgetSummary(lines, budget, rates);
        for (const { known, unknown } of [summary.followers, summary.engagements])
          expect(known + unknown).toBe(lines.length);
        const priced = summary.sums.reduce((all, { profiles }) => all + profiles, 0);
        expect(priced + summary.withoutPrice).toBe(lines.length);
        for (const sum of summary.sums) {
          const kinds = Object.values(sum.byKind).reduce((all, some) => all + some, 0);
          expect(kinds).toBe(sum.profiles);
          expect(sum.costed).toBeLessThanOrEqual(sum.profiles);
        }
      }),
    );
  });

  it('has ranges around its sums, and what is left adds up to it', () => {
    fc.assert(
      fc.property(anyLines, anyBudget, anyRates, (lines, budget, rates) => {
        const summary = budgetSummary(lines, budget, rates);
        const spans = [summary.followers.sum, summary.engagements.sum];
        for (const { perEngagement } of summary.sums) if (perEngagement) spans.push(perEngagement);
        for (const { low, value, high } of spans) {
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(value).toBeLessThanOrEqual(high + 1e-9);
        }
        const own = summary.sums.find(({ currency }) => currency === budget?.currency)?.total ?? 0;
        if (budget) expect((summary.left ?? Number.NaN) + own).toBeCloseTo(budget.amount, 6);
        else expect(summary.left).toBeNull();
      }),
    );
  });

  it('does not depend on the order of the profiles', () => {
    fc.assert(
      fc.property(anyLines, anyBudget, anyRates, (lines, budget, rates) => {
        const [one, other] = [lines, lines.toReversed()].map((some) => budgetSummary(some, budget, rates));
        expect(other?.withoutPrice).toBe(one?.withoutPrice);
        const totals = (sums = one?.sums ?? []) =>
          new Map(sums.map(({ currency, total }) => [currency, Math.round(total * 1e6)]));
        expect(totals(other?.sums)).toEqual(totals());
      }),
    );
  });

  it('has a currency apart for each price that no rate converts', () => {
    fc.assert(
      fc.property(anyLines, anyBudget, (lines, budget) => {
        const summary = budgetSummary(lines, budget, {});
        for (const { currency, total, converted } of summary.sums) {
          const own = lines.flatMap(({ price }) => (price?.currency === currency ? price.amount : []));
          expect(total).toBe(own.reduce((sum, amount) => sum + amount, 0));
          expect(converted).toEqual([]);
        }
      }),
    );
  });
});
