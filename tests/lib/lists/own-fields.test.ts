import { describe, expect, it } from 'vitest';
import type { Filter, SortColumn } from '../../../lib/lists/list-query';
import type { FieldValue } from '../../../lib/model/label';
import { CONTEXT, engineOver, listRow } from './list-rows';

const withFields = (id: string, fields: Record<string, FieldValue>) =>
  listRow(id, { texts: { handle: id, ownFields: JSON.stringify(fields) } });

const ROWS = [
  withFields('maya', { city: 'São Paulo', score: 7.5, call: '2026-03-03', size: 'large', gone: 'kiln' }),
  withFields('noor', { city: 'Paris', score: 0, call: '2026-01-31', size: 'small' }),
  withFields('otto', { score: 9, size: 'huge' }),
  listRow('ada'),
];
const WHOLE = { from: 0, to: 10 };

const found = (...filters: Filter[]) => engineOver(ROWS).ids({ filters, sort: [], search: '' }, WHOLE);
const searched = (search: string) => engineOver(ROWS).ids({ filters: [], sort: [], search }, WHOLE);
const sorted = (column: SortColumn, descending = false) =>
  engineOver(ROWS).ids({ filters: [], sort: [{ column, descending }], search: '' }, WHOLE);

describe("a list with the user's custom fields", () => {
  it('filters a text by its words, in whatever spelling', () => {
    expect(found({ kind: 'contains', column: 'field:city', text: 'paulo SAO' })).toEqual(['maya']);
    expect(found({ kind: 'contains', column: 'field:city', text: 'pa' })).toEqual(['maya', 'noor']);
  });

  it('finds the rows with and without a value, of whatever kind the field is', () => {
    for (const column of ['field:city', 'field:call'] as const) {
      expect(found({ kind: 'known', column, known: true })).toEqual(['maya', 'noor']);
      expect(found({ kind: 'known', column, known: false })).toEqual(['otto', 'ada']);
    }
    expect(found({ kind: 'known', column: 'field:size', known: false })).toEqual(['ada']);
    expect(found({ kind: 'known', column: 'field:gone', known: true })).toEqual([]);
  });

  it('filters a number and a date by bounds that are included, and never finds a row without one', () => {
    expect(found({ kind: 'between', column: 'field:score', from: 0, to: 7.5 })).toEqual(['maya', 'noor']);
    expect(found({ kind: 'between', column: 'field:score', from: null, to: null })).toEqual([
      'maya',
      'noor',
      'otto',
    ]);
    const march = Date.UTC(2026, 2, 1);
    expect(found({ kind: 'between', column: 'field:call', from: march, to: null })).toEqual(['maya']);
    expect(found({ kind: 'known', column: 'field:call', known: false })).toEqual(['otto', 'ada']);
  });

  it('filters a choice by several options, and counts each option', () => {
    expect(found({ kind: 'any-of', column: 'field:size', values: ['small', 'huge'] })).toEqual([
      'noor',
      'otto',
    ]);
    const small: Filter = { kind: 'any-of', column: 'field:size', values: ['small'] };
    const query = { filters: [small], sort: [], search: '' };
    expect(engineOver(ROWS).facets(query, ['field:size'])['field:size']).toEqual({
      large: 1,
      small: 1,
      huge: 1,
    });
  });

  it('finds the value of a field, but not that of a deleted one or the id of a field', () => {
    expect(searched('sao paulo')).toEqual(['maya']);
    expect(searched('7.5')).toEqual(['maya']);
    expect(searched('kiln')).toEqual([]);
    expect(searched('city')).toEqual([]);
  });

  it('finds the values of a field again that was restored', () => {
    const engine = engineOver(ROWS);
    const ids = () => engine.ids({ filters: [], sort: [], search: 'kiln' }, WHOLE);
    expect(ids()).toEqual([]);
    const restored = { id: 'gone', name: 'Kiln', colour: null, kind: 'text', options: [] } as const;
    engine.index.setContext({ ...CONTEXT, fields: [...CONTEXT.fields, { ...restored, options: [] }] });
    expect(ids()).toEqual(['maya']);
  });

  it('sorts texts as words, numbers and dates by size and choices in their order, unknown last', () => {
    expect(sorted('field:city')).toEqual(['noor', 'maya', 'otto', 'ada']);
    expect(sorted('field:city', true)).toEqual(['maya', 'noor', 'otto', 'ada']);
    expect(sorted('field:score', true)).toEqual(['otto', 'maya', 'noor', 'ada']);
    expect(sorted('field:call')).toEqual(['noor', 'maya', 'otto', 'ada']);
    expect(sorted('field:size')).toEqual(['noor', 'maya', 'otto', 'ada']);
  });

  it('follows an edit of the field', () => {
    const engine = engineOver(ROWS);
    const city: Filter = { kind: 'contains', column: 'field:city', text: 'paris' };
    const ids = () => engine.ids({ filters: [city], sort: [], search: '' }, WHOLE);
    expect(ids()).toEqual(['noor']);
    engine.index.put([withFields('ada', { city: 'Paris' })]);
    expect(ids()).toEqual(['noor', 'ada']);
    engine.index.remove(['noor']);
    expect(ids()).toEqual(['ada']);
  });
});

describe('a list filtered by fee', () => {
  const priced = (id: string, feeAmount: number, feeCurrency: string) =>
    listRow(id, { numbers: { feeAmount }, codes: { feeCurrency } });
  const rows = [
    priced('dollars', 100, 'USD'),
    priced('euros', 100, 'EUR'),
    priced('yen', 100, 'JPY'),
    listRow('none'),
  ];
  const within = (currency: string, from: number | null, to: number | null) =>
    engineOver(rows).ids(
      { filters: [{ kind: 'fee', column: 'feeAmount', currency, from, to }], sort: [], search: '' },
      WHOLE,
    );

  it('converts by the exchange rates, and leaves out what has none', () => {
    // 1 EUR is 1.1 USD.
    expect(within('USD', 105, null)).toEqual(['euros']);
    expect(within('EUR', null, 95)).toEqual(['dollars']);
    expect(within('JPY', 100, 100)).toEqual(['yen']);
    expect(within('USD', null, null)).toEqual(['dollars', 'euros']);
  });

  it('by what was agreed finds those whose asked fee is unknown', () => {
    const agreed = listRow('agreed', { numbers: { agreedAmount: 300 }, codes: { agreedCurrency: 'EUR' } });
    const found = engineOver([...rows, agreed]).ids(
      {
        filters: [{ kind: 'fee', column: 'agreedAmount', currency: 'EUR', from: null, to: 500 }],
        ...{ sort: [], search: '' },
      },
      WHOLE,
    );
    expect(found).toEqual(['agreed']);
  });
});

describe('a search for the name of a list', () => {
  it('finds the profiles that are on it', () => {
    const rows = [listRow('maya', { texts: { handle: 'maya', listIds: 'l1' } }), listRow('noor')];
    expect(engineOver(rows).ids({ filters: [], sort: [], search: 'spring' }, WHOLE)).toEqual(['maya']);
  });
});
