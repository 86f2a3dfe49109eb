import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../lib/evaluation/brief/brief';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { ListFits } from '../../../lib/lists/list-fits';
import { fitHash } from '../../../lib/lists/saved-fits';
import { type ListRow, rowAt } from '../../../lib/metrics/columns';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../lib/store/erase';
import { addFits, readFits } from '../../../lib/store/list/fit-rows';
import { loadList } from '../../../lib/store/list/load';
import { updateList } from '../../../lib/store/list/update';
import { removeCandidate } from '../../../lib/store/trash';
import { draftOf, found, profileOf } from '../store/drafts';
import { freshShortlist, savedIn } from '../store/fresh-database';

const GERMAN = { isReliable: true, languages: [{ language: 'de', percentage: 92 }] };

const brief: Brief = {
  id: 'bakers',
  name: 'Bakers',
  lines: [
    { id: 'size', criterion: { kind: 'followers', from: 10_000, to: null }, essential: true, weight: 1 },
    { id: 'words', criterion: { kind: 'languages', languages: ['de'] }, essential: false, weight: 1 },
    {
      ...{ id: 'fee', essential: false, weight: 2 },
      criterion: { kind: 'fee-at-most', fee: { amount: 300, currency: 'EUR' } },
    },
  ],
};

async function savedBakers() {
  const db = freshShortlist();
  const facts = { languages: GERMAN, comments: null };
  const maya = await savedIn(db, draftOf({ handle: 'maya', facts }));
  await savedIn(db, draftOf({ handle: 'noah', profile: profileOf({ followers: found(900) }) }));
  await updateList(db, DEFAULT_SETTINGS);
  return { db, maya };
}

/** Follows the fits of all rows until they are calculated; says how many were. */
async function fitted(db: ShortlistDatabase) {
  let calculated = 0;
  const fits = new ListFits(db, { brief, settings: DEFAULT_SETTINGS }, (ids) => {
    calculated += ids.length;
  });
  await fits.read();
  const { columns } = await loadList(db);
  const rows = () =>
    columns.ids.map((_, at) => {
      fits.put(columns, at);
      return rowAt(columns, at);
    });
  rows();
  await fits.finished();
  const shown = Object.fromEntries(rows().map((row) => [row.texts.handle, fitIn(row)]));
  return { calculated, shown };
}

const fitIn = ({ numbers, codes }: ListRow) => [
  numbers.fitPercent,
  numbers.possibleFitPercent,
  codes.essentials,
];

describe('the fits of a list', () => {
  it('say how well each saved profile meets the brief, with the language found when it was saved', async () => {
    const { db } = await savedBakers();
    expect(await fitted(db)).toEqual({
      calculated: 2,
      shown: { maya: [50, 100, 'met'], noah: [0, 75, 'not-met'] },
    });
  });

  it('are calculated once, and again for a profile that a commit changed', async () => {
    const { db, maya } = await savedBakers();
    await fitted(db);
    expect((await fitted(db)).calculated).toBe(0);
    await editCandidate(db, maya.id, { fee: { amount: 400, currency: 'EUR' } });
    expect(await fitted(db)).toMatchObject({ calculated: 1, shown: { maya: [50, 50, 'met'] } });
  });

  it('are those of one brief, whatever its name', async () => {
    const { db } = await savedBakers();
    await fitted(db);
    const hash = fitHash(brief, DEFAULT_SETTINGS);
    expect(fitHash({ ...brief, name: 'Others' }, DEFAULT_SETTINGS)).toBe(hash);
    const money = { dollarsPerUnit: { EUR: 1.2 }, modifiers: {} };
    expect(fitHash(brief, { ...DEFAULT_SETTINGS, money })).not.toBe(hash);
    const other = fitHash({ ...brief, lines: [] }, DEFAULT_SETTINGS);
    await addFits(db, other, [{ id: 'a', seq: 1, fitPercent: null, possiblePercent: 5, essentials: 'met' }]);
    expect((await readFits(db, hash)).size).toBe(0);
    expect([...(await readFits(db, other)).values()]).toEqual([
      { id: 'a', seq: 1, fitPercent: null, possiblePercent: 5, essentials: 'met' },
    ]);
  });

  it('keep nothing of an erased person', async () => {
    const { db, maya } = await savedBakers();
    await fitted(db);
    await removeCandidate(db, maya.id);
    await eraseCandidate(db, maya.id);
    const hash = fitHash(brief, DEFAULT_SETTINGS);
    expect([...(await readFits(db, hash)).keys()]).toHaveLength(1);
    expect(JSON.stringify(await db.listChunks.toArray())).not.toContain(maya.id);
  });
});
