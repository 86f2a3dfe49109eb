import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../../lib/model/candidate';
import { type OpenedFile, openFile, openText } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { OUR_ROWS } from './sheets/our-files';

/** What LibreOffice wrote of our files; `npm run test:sheets` writes them anew. */
const FOLDER = join(import.meta.dirname, 'sheets');
const FILES = ['en', 'de'].flatMap((language) =>
  readdirSync(join(FOLDER, language)).map((name) => join(language, name)),
);

function opened(file: string): OpenedFile {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
  // A paste reaches the page as a text.
  const result = file.endsWith('.tsv') ? openText(new TextDecoder().decode(bytes)) : openFile(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** A paste has one line for each row. */
const onOneLine = (text: string, file: string) =>
  file.includes('pasted') ? text.replace(/\s+/g, ' ') : text;

it('LibreOffice wrote files in both languages, of our text, our workbook and a paste', () => {
  expect(FILES.toSorted()).toEqual(
    ['de', 'en'].flatMap((language) =>
      ['csv-as.csv', 'csv-as.xlsx', 'pasted.tsv', 'pasted.xlsx', 'xlsx-as.csv', 'xlsx-as.xlsx'].map((name) =>
        join(language, name),
      ),
    ),
  );
});

describe.each(FILES)('what LibreOffice made of our file: %s', (file) => {
  const plan = planImport(opened(file));

  it('is imported without a question, and nothing of it is refused', () => {
    expect(plan.questions).toEqual([]);
    expect(plan.refusedRows).toEqual([]);
    expect(plan.refusedCells).toEqual([]);
  });

  it('has every profile, also where the sheet made a number, a date or a boolean of its handle', () => {
    const keys = plan.creators.map(({ profiles }) => profiles.map(({ key }) => key));
    expect(keys).toEqual(OUR_ROWS.map(({ platform, handle }) => [accountKey(platform, handle)]));
  });

  it('has all figures, names, notes, tags, fees and contacts', () => {
    const read = plan.creators.map((creator) => ({
      name: creator.name[0]?.value ?? null,
      followers: creator.profiles[0]?.followers[0]?.value.value ?? null,
      rate: creator.profiles[0]?.engagementRate[0]?.value.percent ?? null,
      day: creator.figuresDate[0]?.value ?? null,
      stage: creator.stage[0]?.value ?? null,
      fee: creator.fees.asked[0]?.value ?? null,
      tags: creator.tags,
      lists: creator.lists,
      notes: creator.notes.join('\n'),
      email: creator.email[0]?.value ?? null,
      phone: creator.phone[0]?.value ?? null,
      doNotContact: creator.doNotContact,
    }));
    expect(read).toEqual(
      OUR_ROWS.map((row) => ({
        name: row.display_name,
        followers: row.followers,
        rate: row.er_pct,
        day: row.captured_at?.slice(0, 10),
        stage: row.status,
        fee: row.fee === null ? null : { amount: row.fee, currency: row.currency },
        tags: row.tags,
        lists: row.lists,
        notes: onOneLine(row.notes ?? '', file),
        email: row.email,
        phone: row.phone,
        doNotContact: row.do_not_contact === true,
      })),
    );
  });
});
