import { describe, expect, it } from 'vitest';
import type { SortColumn } from '../../../lib/lists/list-query';
import type { ListRow } from '../../../lib/metrics/columns';
import { STAGES } from '../../../lib/model/candidate';
import { CONTEXT, engineOver, listRow } from './list-rows';

const WHOLE = { from: 0, to: 100 };
const order = (column: SortColumn, rows: ListRow[], { descending = true, dollarsPerUnit = {} } = {}) =>
  engineOver(rows, { ...CONTEXT, dollarsPerUnit }).ids(
    { filters: [], search: '', sort: [{ column, descending }] },
    WHOLE,
  );
const fee = (id: string, feeAmount: number, feeCurrency: string) =>
  listRow(id, { numbers: { feeAmount }, codes: { feeCurrency } });

describe('a list sorted by fee', () => {
  const mixed = [fee('yen', 90_000, 'JPY'), listRow('none'), fee('usd', 500, 'USD')];

  it('compares amounts of one currency as they are', () => {
    const euros = [fee('low', 400, 'EUR'), listRow('none'), fee('high', 900, 'EUR')];
    expect(order('fee', euros)).toEqual(['high', 'low', 'none']);
    expect(order('fee', euros, { descending: false })).toEqual(['low', 'high', 'none']);
  });

  it('compares currencies by the exchange rates of the user', () => {
    expect(order('fee', mixed, { dollarsPerUnit: { JPY: 0.0065 } })).toEqual(['yen', 'usd', 'none']);
    expect(order('fee', mixed, { dollarsPerUnit: { JPY: 0.005 } })).toEqual(['usd', 'yen', 'none']);
  });

  it('stays sorted by the currency that most fees are in when another one is typed', () => {
    const euros = [fee('low', 400, 'EUR'), fee('usd', 1_300, 'USD'), fee('high', 900, 'EUR')];
    expect(order('fee', euros)).toEqual(['high', 'low', 'usd']);
    expect(order('fee', euros, { dollarsPerUnit: { EUR: 1.1 } })).toEqual(['usd', 'high', 'low']);
  });

  it('puts a fee without an exchange rate after those that can be compared', () => {
    expect(order('fee', mixed)).toEqual(['usd', 'yen', 'none']);
    expect(order('fee', mixed, { descending: false })).toEqual(['usd', 'yen', 'none']);
  });
});

describe('a list sorted by what was offered or agreed', () => {
  const rows = [
    listRow('low', { numbers: { agreedAmount: 300 }, codes: { agreedCurrency: 'EUR' } }),
    fee('asked', 900, 'EUR'),
    listRow('high', {
      numbers: { agreedAmount: 400, offeredAmount: 350 },
      codes: { agreedCurrency: 'EUR', offeredCurrency: 'USD' },
    }),
  ];

  it('knows no other price', () => {
    expect(order('agreed', rows)).toEqual(['high', 'low', 'asked']);
    expect(order('agreed', rows, { descending: false })).toEqual(['low', 'high', 'asked']);
    expect(order('offered', rows)).toEqual(['high', 'low', 'asked']);
    expect(order('fee', rows)).toEqual(['asked', 'low', 'high']);
  });
});

describe('a list sorted by the imported rate', () => {
  it('does not mix it with a rate that was read', () => {
    const rows = [
      listRow('read', { numbers: { 'rate.likes-comments-by-followers': 9 } }),
      listRow('low', { numbers: { typedRate: 1.5 } }),
      listRow('high', { numbers: { typedRate: 4.15, 'rate.likes-comments-by-followers': 1 } }),
    ];
    expect(order('typedRate', rows)).toEqual(['high', 'low', 'read']);
    expect(order('rate.likes-comments-by-followers', rows)).toEqual(['read', 'high', 'low']);
  });
});

describe('a list sorted by stage', () => {
  const rows = [...STAGES].reverse().map((stage) => listRow(stage, { codes: { stage } }));

  it('follows the order of the stages, not of the alphabet', () => {
    expect(order('stage', rows, { descending: false })).toEqual(STAGES);
  });
});

describe('a list sorted by how profiles compare for their size', () => {
  const compared = (id: string, standing: string, otherStanding = '') =>
    listRow(id, { codes: { verdict: 'compared', standing, otherStanding } });

  it('puts a rate that reaches two standings between them, and those without a table last', () => {
    const rows = [
      compared('about', 'about'),
      listRow('no table', { codes: { verdict: 'no-comparable-table' } }),
      compared('above', 'above'),
      compared('between', 'above', 'about'),
    ];
    expect(order('standing', rows)).toEqual(['above', 'between', 'about', 'no table']);
    expect(order('standing', rows, { descending: false })).toEqual(['about', 'between', 'above', 'no table']);
  });
});

describe('a list sorted by size', () => {
  it('has the tiers in the order of their bounds, the smallest last', () => {
    const rows = ['nano', 'mega', 'under-nano', 'mid'].map((tier) => listRow(tier, { codes: { tier } }));
    expect(order('tier', rows)).toEqual(['mega', 'mid', 'nano', 'under-nano']);
  });
});

describe('a row that is being edited', () => {
  const withFee = (id: string, feeAmount: number) => fee(id, feeAmount, 'EUR');
  const byFee = { filters: [], search: '', sort: [{ column: 'fee', descending: true } as const] };
  const byName = { ...byFee, sort: [{ column: 'name', descending: false } as const] };

  it('keeps its place while the value that sorts it changes, and moves when it is done', () => {
    const engine = engineOver([withFee('a', 300), withFee('b', 200), withFee('c', 100)]);
    engine.index.hold(['c']);
    expect(engine.ids(byFee, WHOLE)).toEqual(['a', 'b', 'c']);
    engine.index.put([withFee('c', 900)]);
    expect(engine.ids(byFee, WHOLE)).toEqual(['a', 'b', 'c']);
    engine.index.hold([]);
    expect(engine.ids(byFee, WHOLE)).toEqual(['c', 'a', 'b']);
  });

  it('keeps its place beside rows that are added, removed or changed', () => {
    const engine = engineOver([withFee('a', 300), withFee('b', 200), withFee('c', 100)]);
    engine.index.hold(['b']);
    expect(engine.ids(byFee, WHOLE)).toEqual(['a', 'b', 'c']);
    engine.index.put([withFee('b', 5), withFee('new', 250), withFee('c', 400)]);
    engine.index.remove(['a']);
    expect(engine.ids(byFee, WHOLE)).toEqual(['c', 'new', 'b']);
  });

  it('goes to the place of its new value when the list is sorted by another column meanwhile', () => {
    const named = (id: string, displayName: string) => listRow(id, { texts: { displayName } });
    const engine = engineOver([named('a', 'Ada'), named('b', 'Bo')]);
    engine.index.hold(['a']);
    expect(engine.ids(byFee, WHOLE)).toEqual(['a', 'b']);
    engine.index.put([named('a', 'Zoe')]);
    expect(engine.ids(byName, WHOLE)).toEqual(['b', 'a']);
  });
});
