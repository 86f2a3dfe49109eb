import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../lib/model/label';
import { COLUMN_NAMES, type ExportRow } from '../../../lib/transfer/columns';
import { toCsv } from '../../../lib/transfer/export/to-csv';
import { fromSpreadsheetText } from '../../../lib/transfer/formula-rule';
import { exportedCells } from './exported-rows';

const field = (name: string, kind: FieldKind) => ({ id: name, name, kind });

/** A row of which only the account is known. */
const row = {
  ...Object.fromEntries(COLUMN_NAMES.map((name) => [name, null])),
  ...{ platform: 'instagram', handle: 'maya.bakes', tags: [], lists: [], disclosure_words: [] },
} as unknown as ExportRow;

describe('custom fields in a file', () => {
  const fields = [field('Budget', 'number'), field('Contract, until', 'date'), field('Size', 'choice')];
  const values = { Budget: 1234.5, 'Contract, until': '2027-01-31', Size: '=M' };

  it('stand after all other columns, each under its own name', () => {
    const file = toCsv([row], 'comma', { columns: fields, candidates: [{ fields: values }] });
    const [heading = '', line = ''] = file.split('\r\n');
    expect(heading.endsWith(',field:Budget,"field:Contract, until",field:Size')).toBe(true);
    expect(line.endsWith(`,1234.5,2027-01-31,'=M`)).toBe(true);
  });

  it.each(['comma', 'semicolon'] as const)('have their values in a file with a %s', (style) => {
    const file = toCsv([row, row], style, {
      columns: fields,
      candidates: [{ fields: values }, { fields: {} }],
    });
    const [first, second] = exportedCells(file);
    const number = style === 'comma' ? '1234.5' : '1234,5';
    expect(first).toMatchObject({
      'field:Budget': number,
      'field:Contract, until': '2027-01-31',
      'field:Size': "'=M",
    });
    expect(second).toMatchObject({ 'field:Budget': '', 'field:Contract, until': '', 'field:Size': '' });
  });

  it('come back as texts, whatever they contain', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, fc.constantFrom('comma' as const, 'semicolon' as const), (one, style) => {
        const value = one.toWellFormed();
        const columns = [field('Own', 'text')];
        const file = toCsv([row], style, { columns, candidates: [{ fields: { Own: value } }] });
        expect(exportedCells(file).map((cells) => fromSpreadsheetText(cells['field:Own'] ?? ''))).toEqual([
          value,
        ]);
      }),
    );
  });
});
