import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MAX_NAME } from '../../../../lib/model/limits';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listLabels } from '../../../../lib/store/list-labels';
import { removeCandidate } from '../../../../lib/store/trash';
import { MERGE_RULES } from '../../../../lib/transfer/import/merge-rule';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';
import { planOf } from './plan-of';

const LONG = 'Very '.repeat(60);

/** What people and programs write into such cells, also wrongly, in several spellings and far too long. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  TikTok: ['@maya.tok', '@tom.tok', '', 'https://www.tiktok.com/@maya.tok'],
  'Full name': [
    'Maya Lind',
    'maya lind',
    'Ma\u0301ya',
    'Máya',
    LONG,
    '???',
    '⠀',
    'A  B',
    '"quoted"',
    "'=1+1",
  ],
  Followers: ['16.4K', '17,100', '17100', '0', '', 'many', '1.2M', '17.1K'],
  ER: ['3.2%', '3.4%', '', 'high', '0.5%'],
  'As of': ['2024-05-01', '2025-05-01', '', 'spring'],
  'E-Mail': [
    'maya@lind.example',
    'MAYA@lind.example',
    'a@b.example, c@d.example',
    'ask Tom: tom@x.example',
    'none',
  ],
  Phone: ['+49 170 1234567', '0170/1234567', 'by WhatsApp', ''],
  Fee: ['€450', '$500', 'free', '500', '', '1.200 €'],
  Stage: [
    'Contacted',
    'contacted 🤝',
    '🤝',
    '🔥',
    'A  B',
    'A B',
    'do not contact',
    LONG,
    'Café',
    'Cafe\u0301',
    'none',
  ],
  Tags: ['cake, bread', 'Cake', 'café', 'cafe\u0301', LONG, '', 'none'],
  Notes: ['asked twice', 'asked', 'twice\nand more', 'From row 3: City: Berlin', '', 'no contact since May'],
  City: ['Berlin', 'berlin ', 'Köln; Bonn', LONG, '12', ''],
  'city ': ['Paris', '', 'Berlin'],
  [LONG]: ['x', 'y', ''],
  'Last contacted': ['2026-01-02', '2026-06-01', 'next week', ''],
  Rating: ['4', '5', '4/5', '', 'good'],
  'Manager email': ['tom@agency.example', ''],
};
const HEADINGS = Object.keys(CELLS);

const list = fc.record({
  headings: fc.subarray(HEADINGS, { minLength: 3 }),
  rows: fc.array(
    fc.record({
      handle: fc.constantFrom('maya.lind', 'Maya.Lind', 'tom.rides', 'ida_cooks', 'sam.sings'),
      cells: fc.record(
        Object.fromEntries(HEADINGS.map((heading) => [heading, fc.constantFrom(...(CELLS[heading] ?? []))])),
      ),
    }),
    { minLength: 2, maxLength: 7 },
  ),
});

describe('a list that is imported twice', () => {
  it.each(MERGE_RULES)('is the same the second time, whatever is in it, by the rule %s', async (rule) => {
    await fc.assert(
      fc.asyncProperty(list, async ({ headings, rows }) => {
        const text = Papa.unparse([
          ['Instagram', ...headings],
          ...rows.map(({ handle, cells }) => [
            `@${handle}`,
            ...headings.map((heading) => cells[heading] ?? ''),
          ]),
        ]);
        const db = freshShortlist();
        await importText(db, text, rule);
        const again = await importText(db, text, rule);
        expect(again.comparison.counts).toMatchObject({ new: 0, restored: 0, changed: 0 });
        expect(again.changes).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('changes a profile that was removed meanwhile no more than to bring it back', async () => {
    const db = freshShortlist();
    const text =
      'Instagram,Full name,Notes,Followers,Fee\n@maya.lind,Maya,asked twice,16.4K,€450\n@tom.rides,Tom,,,';
    await importText(db, text);
    const [before] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    await removeCandidate(db, before?.id ?? '');
    expect((await importText(db, text)).comparison.counts).toMatchObject({ restored: 1, same: 1 });
    const [after] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(after).toMatchObject({ notes: 'asked twice', typed: before?.typed, fee: before?.fee });
  });
});

describe('texts that are too long', () => {
  const long = `${'Maya '.repeat(60)}Lind`;

  it('as a name are cut, which is said, and are whole in the note', async () => {
    const db = freshShortlist();
    const text = `Instagram,Full name\n@maya.lind,${long}\n@tom.rides,Tom`;
    await importText(db, text);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(maya?.displayName).toHaveLength(MAX_NAME - 1);
    expect(maya?.notes).toBe(`Full name: ${long}`);
    expect(planOf(text).remarks).toEqual([{ code: 'cut-texts', at: 1, cells: 1, lines: [2], max: MAX_NAME }]);
  });

  it('as a tag are cut, which is said, and are whole in the note', async () => {
    const db = freshShortlist();
    const text = `Instagram,Tags\n@maya.lind,"cake, ${long}"\n@tom.rides,"bread, cake"\n@ida.cooks,cake`;
    await importText(db, text);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(maya?.tags.map(({ length }) => length)).toEqual([4, MAX_NAME - 1]);
    expect(maya?.notes).toBe(`Tags: ${long}`);
    expect(planOf(text).remarks).toMatchObject([{ code: 'cut-texts', at: 1, lines: [2] }]);
  });

  it('as a stage are no stage, which is said, and are whole in the note', async () => {
    const db = freshShortlist();
    const text = `Instagram,Stage\n@maya.lind,${long}\n@tom.rides,Contacted`;
    const { plan } = await importText(db, text);
    expect(plan.refusedCells).toMatchObject([{ line: 2, at: 1, why: { code: 'too-long' } }]);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(maya).toMatchObject({ stage: 'found', notes: `Stage: ${long}` });
    expect((await listLabels(db, 'stages')).every(({ name }) => (name ?? '').length < MAX_NAME)).toBe(true);
  });
});

describe('what stands beside an address in its cell', () => {
  it.each([
    ['E-Mail', 'ask Tom: tom@x.example', 'tom@x.example', 'E-Mail: ask Tom: tom@x.example'],
    ['E-Mail', 'tom@x.example mornings only', 'tom@x.example', 'E-Mail: tom@x.example mornings only'],
    ['E-Mail', 'E-Mail: tom@x.example', 'tom@x.example', ''],
    ['E-Mail', '<tom@x.example>', 'tom@x.example', ''],
  ])('is kept in the note: %s %s', async (heading, cell, email, notes) => {
    const db = freshShortlist();
    await importText(db, `Instagram\t${heading}\n@maya.lind\t${cell}\n@tom.rides\ttom@rides.example`);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(maya).toMatchObject({ email, notes });
  });

  it('is a currency that nobody knows', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Fee,Currency\n@maya.lind,€450,net of tax\n@tom.rides,300,EUR');
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.lind');
    expect(maya).toMatchObject({ fee: { amount: 450, currency: 'EUR' }, notes: 'Currency: net of tax' });
  });
});
