import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind, FieldValue } from '../../../lib/model/label';
import { COLUMN_NAMES, type ExportRow } from '../../../lib/transfer/columns';
import { toCsv } from '../../../lib/transfer/export/to-csv';
import { fromCsv } from '../../../lib/transfer/from-csv';
import { problemWords } from '../../../lib/words/problem-words';

const field = (name: string, kind: FieldKind) => ({ id: name, name, kind });

/** A row of which only the account is known. */
const row = {
  ...Object.fromEntries(COLUMN_NAMES.map((name) => [name, null])),
  ...{ platform: 'instagram', handle: 'maya.bakes', tags: [], lists: [], disclosure_words: [] },
} as unknown as ExportRow;

function ownIn(file: string, fields: Parameters<typeof fromCsv>[1] = []) {
  const read = fromCsv(file, fields);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.map(({ own, wrong }) => ({ own, wrong }));
}

describe('own fields in a file', () => {
  const fields = [field('Budget', 'number'), field('Contract, until', 'date'), field('Size', 'choice')];
  const values = { Budget: 1234.5, 'Contract, until': '2027-01-31', Size: '=M' };

  it('stand after all other columns, each under its own name', () => {
    const file = toCsv([row], 'comma', { columns: fields, candidates: [{ fields: values }] });
    const [heading = '', line = ''] = file.split('\r\n');
    expect(heading.endsWith(',field:Budget,"field:Contract, until",field:Size')).toBe(true);
    expect(line.endsWith(`,1234.5,2027-01-31,'=M`)).toBe(true);
  });

  it.each(['comma', 'semicolon'] as const)('come back from a file with a %s', (style) => {
    const file = toCsv([row, row], style, {
      columns: fields,
      candidates: [{ fields: values }, { fields: {} }],
    });
    expect(ownIn(file, fields)).toEqual([
      { own: values, wrong: [] },
      { own: { Budget: null, 'Contract, until': null, Size: null }, wrong: [] },
    ]);
  });

  it('come back whatever they contain', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    const value: fc.Arbitrary<[FieldKind, FieldValue]> = fc.oneof(
      text.map((one) => ['text', one.toWellFormed()] as [FieldKind, FieldValue]),
      fc.integer({ min: -1e9, max: 1e9 }).map((one) => ['number', one / 100] as [FieldKind, FieldValue]),
    );
    fc.assert(
      fc.property(value, fc.constantFrom('comma' as const, 'semicolon' as const), ([kind, one], style) => {
        const columns = [field('Own', kind)];
        const file = toCsv([row], style, { columns, candidates: [{ fields: { Own: one } }] });
        expect(ownIn(file, columns)).toEqual([{ own: { Own: one }, wrong: [] }]);
      }),
    );
  });

  it('are text if no such field is there, and a cell that does not fit its kind is reported', () => {
    const file = 'platform,handle,Field:Budget\ninstagram,maya.bakes,about 400\n';
    expect(ownIn(file)).toEqual([{ own: { Budget: 'about 400' }, wrong: [] }]);
    expect(ownIn(file, [field('budget', 'number')])).toEqual([
      {
        own: { Budget: null },
        wrong: [{ column: 'Budget', cell: 'about 400', expects: 'amount' }],
      },
    ]);
  });

  it('are refused if two columns have one name', () => {
    const read = fromCsv('platform,handle,field:Budget,field:budget\ninstagram,maya.bakes,1,2\n');
    expect(read.ok ? null : problemWords(read.problem).happened).toBe('Two columns are called budget.');
  });
});
