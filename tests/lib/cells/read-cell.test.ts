import { describe, expect, it } from 'vitest';
import { filledArea } from '../../../lib/cells/block';
import { cellKind } from '../../../lib/cells/cell-column';
import { rawCell } from '../../../lib/cells/cell-text';
import { type CellContext, readCell } from '../../../lib/cells/read-cell';
import type { Candidate } from '../../../lib/model/candidate';
import type { FieldKind, OwnField } from '../../../lib/model/label';

const CONTEXT: CellContext = {
  stages: [
    { id: 'found', names: ['Gefunden', 'found'] },
    { id: 's1', names: ['In talks'] },
  ],
  currency: 'EUR',
};
const field = (kind: FieldKind): OwnField => ({
  ...{ id: kind, name: kind, colour: null, kind },
  options: kind === 'choice' ? ['Yes', 'No'] : [],
});
const FIELDS = (['text', 'number', 'date', 'choice', 'link'] as const).map(field);
const read = (column: string, text: string) => {
  const kind = cellKind(column, FIELDS);
  if (!kind) throw new Error(`${column} takes nothing`);
  const result = readCell(kind, text, CONTEXT);
  return result.ok ? result.values : result.why.code;
};

describe('a text in a cell', () => {
  it.each([
    ['stage', ' in TALKS ', { stage: 's1' }],
    ['stage', 'found', { stage: 'found' }],
    ['stage', 'Signed', 'stage-unknown'],
    ['stage', '', 'stage-empty'],
    ['fee', '450.50 USD', { fee: { amount: 450.5, currency: 'USD' } }],
    ['fee', '1.200,50', { fee: { amount: 1200.5, currency: 'EUR' }, openCurrencies: ['fee'] }],
    ['offered', '300 USD', { offered: { amount: 300, currency: 'USD' } }],
    ['agreed', '300', { agreed: { amount: 300, currency: 'EUR' }, openCurrencies: ['agreed'] }],
    ['agreed', '', { agreed: null }],
    ['offered', '0 USD', { offered: { amount: 0, currency: 'USD' } }],
    ['fee', '', { fee: null }],
    ['fee', '0', { fee: { amount: 0, currency: 'EUR' }, openCurrencies: ['fee'] }],
    ['fee', 'Gifting', { fee: { amount: 0, currency: 'EUR' }, openCurrencies: ['fee'] }],
    ['fee', 'PR sample', { fee: { amount: 0, currency: 'EUR' }, openCurrencies: ['fee'] }],
    ['fee', 'on request', 'number'],
    ['fee', '500-800', 'number'],
    ['rating', '4', { rating: 4 }],
    ['rating', '6', 'rating'],
    ['rating', '4.5', 'rating'],
    ['email', 'maya@lind.co', { email: 'maya@lind.co' }],
    ['email', 'ask her', 'email'],
    ['nextAction', 'Call\nher', { nextAction: { text: 'Call her' } }],
    ['nextActionAtMs', '2026-12-04', { nextAction: { day: '2026-12-04' } }],
    ['nextActionAtMs', '04.12.2026', { nextAction: { day: '2026-12-04' } }],
    ['nextActionAtMs', '4/12/2026', 'date-order'],
    ['nextActionAtMs', '25/12/2026', { nextAction: { day: '2026-12-25' } }],
    ['nextActionAtMs', 'soon', 'date'],
    ['tags', 'vegan, berlin', { tags: ['vegan', ' berlin'] }],
    ['note', ' two\nlines', { note: ' two\nlines' }],
    ['labels', 'a', { note: 'a' }],
    ['field:number', '-1,5', { fields: { number: -1.5 } }],
    ['field:number', '1.000', 'number'],
    ['field:number', '1.234', 'number'],
    ['field:number', '12,345', 'number'],
    ['field:choice', 'yes', { fields: { choice: 'Yes' } }],
    ['field:choice', 'maybe', 'option-unknown'],
    ['field:date', '', { fields: { date: null } }],
    ['field:link', 'example.com/kit', { fields: { link: 'https://example.com/kit' } }],
    ['field:link', 'javascript:alert(1)', 'link'],
    ['field:text', '007', { fields: { text: '007' } }],
  ])('of %s: %j is %j', (column, text, expected) => {
    expect(read(column, text)).toEqual(expected);
  });

  it('has no meaning in a column that shows what was read', () => {
    expect(
      ['followers', 'name', 'rate.er', 'savedOrder', 'field:gone'].map((one) => cellKind(one, FIELDS)),
    ).toEqual(Array(5).fill(null));
  });

  it('is read as the value that it was written for', () => {
    const candidate = {
      ...{ stage: 's1', tags: ['vegan'], lists: [], notes: 'a\nb', fee: { amount: 0.5, currency: 'JPY' } },
      ...{ email: 'a@b.co', rating: 3, nextAction: { text: 'Call', day: '2026-12-04' } },
      fields: { number: 1234.5, choice: 'No', link: 'https://a.co/b' },
    } as unknown as Candidate;
    const written = (column: string) => {
      const kind = cellKind(column, FIELDS);
      return kind && read(column, String(rawCell(kind, candidate, 'In talks') ?? ''));
    };
    expect(written('stage')).toEqual({ stage: 's1' });
    expect(written('fee')).toEqual({ fee: candidate.fee });
    expect(written('rating')).toEqual({ rating: 3 });
    expect(written('nextActionAtMs')).toEqual({ nextAction: { day: '2026-12-04' } });
    expect(written('field:number')).toEqual({ fields: { number: 1234.5 } });
    expect(written('lists')).toEqual({ lists: [] });
  });
});

describe('the area that a block fills', () => {
  it('is the marked one if the block fits it a whole number of times, and otherwise its own', () => {
    expect(filledArea({ rows: 1, columns: 1 }, { rows: 40, columns: 3 })).toEqual({ rows: 40, columns: 3 });
    expect(filledArea({ rows: 2, columns: 1 }, { rows: 4, columns: 3 })).toEqual({ rows: 4, columns: 3 });
    expect(filledArea({ rows: 40, columns: 3 }, { rows: 1, columns: 1 })).toEqual({ rows: 40, columns: 3 });
    expect(filledArea({ rows: 2, columns: 2 }, { rows: 3, columns: 2 })).toEqual({ rows: 2, columns: 2 });
  });
});
