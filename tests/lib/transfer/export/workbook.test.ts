import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../../../lib/transfer/columns';
import { valuesOf } from '../../../../lib/transfer/export/file-column';
import { ownFileColumns } from '../../../../lib/transfer/export/own-file-columns';
import { workbookCell } from '../../../../lib/transfer/export/workbook/workbook-cells';
import { writeWorkbook } from '../../../../lib/transfer/export/workbook/write-workbook';
import { asStoredText, fromSpreadsheetText } from '../../../../lib/transfer/formula-rule';
import { openFile } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { EMPTY_ROW } from '../row-arbitrary';

const columns = ownFileColumns([]);

async function opened(rows: readonly ExportRow[]) {
  const values = rows.map((row) =>
    valuesOf(columns, { row, candidate: { ...row, accountId: null, profileUrl: '', fields: {} } }),
  );
  const file = await writeWorkbook(columns, values);
  const read = openFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe('a workbook', () => {
  it.each(['007', '1e5', 'mar.1', '12.50', 'true'])(
    'keeps the handle %s when it is imported',
    async (handle) => {
      const profile_url = `https://www.instagram.com/${handle}/`;
      const plan = planImport(
        await opened([{ ...EMPTY_ROW, handle, profile_url, notes: '=1+1', followers: 16_476 }]),
      );
      expect(plan.creators).toMatchObject([
        { profiles: [{ handle, followers: [{ value: { value: 16_476 } }] }], notes: ['=1+1'] },
      ]);
      expect(plan.questions).toEqual([]);
    },
  );

  it('is imported with typed figures, prices in their currencies, and what forbids contact', async () => {
    const typed = { typed_followers: 12_000, typed_er_pct: 4.5, typed_day: '2024-03-01' };
    const prices = { offered: 300, offered_currency: 'EUR', agreed: 350.5, agreed_currency: 'GBP' };
    const profile_url = 'https://www.instagram.com/maya.bakes/';
    const plan = planImport(
      await opened([{ ...EMPTY_ROW, ...typed, ...prices, profile_url, do_not_contact: true }]),
    );
    expect(plan.questions).toEqual([]);
    expect(plan.creators).toMatchObject([
      {
        profiles: [{ followers: [{ value: { value: 12_000 } }] }],
        figuresDate: [{ value: '2024-03-01' }],
        fees: {
          offered: [{ value: { amount: 300, currency: 'EUR' } }],
          agreed: [{ value: { amount: 350.5, currency: 'GBP' } }],
        },
        doNotContact: true,
      },
    ]);
  });

  it('has numbers, dates and booleans as such, and everything else as text', () => {
    expect(workbookCell(3.2, 'number')).toMatchObject({ type: Number, value: 3.2 });
    expect(workbookCell(true, 'flag')).toMatchObject({ type: Boolean, value: true });
    expect(workbookCell('2026-03-03T09:00:00.000Z', 'moment')).toMatchObject({
      type: Date,
      value: new Date('2026-03-03T09:00:00Z'),
    });
    for (const text of ['=1+1', '@maya', '007', '+49 30 123', '1-2', 'TRUE', '12345678901234567890'])
      expect(workbookCell(text, 'text')).toEqual({ type: String, value: text, format: '@' });
    expect(workbookCell(null, 'number')).toBeNull();
  });

  it('contains nothing that XML cannot, and no text longer than a cell', () => {
    expect(workbookCell('a\u0000b\u000bc\ud800', 'text')?.value).toBe('abc\ufffd');
    expect(workbookCell('_x0041_', 'text')?.value).toBe('_x005F_x0041_');
    expect(String(workbookCell('x'.repeat(40_000), 'text')?.value)).toHaveLength(32_767);
  });

  it('has texts literally for a tool, which takes no apostrophe off', () => {
    for (const text of ["'=1+1", "''@maya", "'-", '=1+1'])
      expect(workbookCell(text, 'text', false)?.value).toBe(text);
    expect(workbookCell("'=1+1", 'text')?.value).toBe("''=1+1");
  });

  it('gives back every text, also those that begin with apostrophes', () => {
    const text = fc
      .array(fc.constantFrom("'", '=', '+', '@', ',', ';', 'a', '(', ' '), { maxLength: 8 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (own) => {
        expect(fromSpreadsheetText(asStoredText(own))).toBe(own);
      }),
    );
    expect(asStoredText('=1+1')).toBe('=1+1');
  });
});
