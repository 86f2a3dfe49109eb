import { describe, expect, it } from 'vitest';
import type { CellValues } from '../../../lib/model/cell-values';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { editMany } from '../../../lib/store/edit-many';
import { listCandidates } from '../../../lib/store/find-candidates';
import { undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

async function ofTwo() {
  const db = freshShortlist();
  const ada = await savedIn(db, draftOf({ handle: 'ada', tags: ['old'], notes: 'First' }));
  const ben = await savedIn(db, draftOf({ handle: 'ben', tags: [], notes: '' }));
  const now = async () =>
    Object.fromEntries((await listCandidates(db)).candidates.map((one) => [one.handle, one]));
  return { db, ids: [ada.id, ben.id], ada, now };
}

describe('cells of several rows', () => {
  it('are filled as one undo step, and only those count that changed', async () => {
    const { db, ids, now } = await ofTwo();
    const values = [
      {
        stage: 'agreed',
        fee: { amount: 5, currency: 'EUR' },
        tags: ['new'],
        note: 'Second',
        email: 'a@b.co',
      },
      { stage: 'found', rating: 4, tags: [], note: 'Third', nextAction: { text: 'Call' } },
    ];
    const edited = successOf(await editMany(db, ids, { kind: 'cells', values }));
    // Ben has the stage and no tags already.
    expect(edited).toMatchObject({ edited: 2, cells: 8 });
    const { ada, ben } = await now();
    expect(ada).toMatchObject({ stage: 'agreed', tags: ['new'], notes: 'Second', email: 'a@b.co' });
    expect(ben).toMatchObject({ rating: 4, notes: 'Third', nextAction: { text: 'Call', day: null } });
    await undoCommit(db, edited.commitId ?? '');
    const before = await now();
    expect(before.ada).toMatchObject({
      stage: 'found',
      tags: ['old'],
      notes: 'First',
      fee: null,
      email: 'hello@mayabakes.example',
    });
    expect(before.ben).toMatchObject({ notes: '', tags: [] });
  });

  it('get the first values again after the last, and are cleared by empty ones', async () => {
    const { db, ids, now } = await ofTwo();
    successOf(await editMany(db, ids, { kind: 'cells', values: [{ note: 'Same', lists: ['a', 'b'] }] }));
    expect(await now()).toMatchObject({ ada: { notes: 'Same', lists: ['a', 'b'] }, ben: { notes: 'Same' } });
    successOf(await editMany(db, ids, { kind: 'cells', values: [{ note: '', lists: [] }] }));
    expect(await now()).toMatchObject({ ada: { notes: '', lists: [] }, ben: { notes: '', lists: [] } });
  });

  it('keep earlier entries of the notes, also if the text was copied with them', async () => {
    const { db, ids, ada, now } = await ofTwo();
    successOf(await editCandidate(db, ada.id, { note: { id: 'n2', body: 'Call', over: null } }));
    expect((await now()).ada?.notes).toBe('First\nCall');
    const fill = async (note: string) =>
      successOf(await editMany(db, ids.slice(0, 1), { kind: 'cells', values: [{ note }] }));
    expect((await fill('First\nCall')).cells).toBe(0);
    await fill('First\nCalled');
    expect((await now()).ada?.entries.map(({ body }) => body)).toEqual(['First', 'Called']);
  });

  it('keep the currency of a fee over which a bare amount is written', async () => {
    const { db, ids, now } = await ofTwo();
    const fill = async (values: CellValues[]) =>
      successOf(await editMany(db, ids, { kind: 'cells', values }));
    await fill([{ fee: { amount: 1_200, currency: 'EUR' } }, {}]);
    await fill([{ fee: { amount: 1_300, currency: 'USD' }, openCurrencies: ['fee'] }]);
    expect(await now()).toMatchObject({
      ada: { fee: { amount: 1_300, currency: 'EUR' } },
      ben: { fee: { amount: 1_300, currency: 'USD' } },
    });
  });

  it('take the currency of the row’s other prices for an offer without one', async () => {
    const { db, ids, now } = await ofTwo();
    const fill = async (values: CellValues[]) =>
      successOf(await editMany(db, ids, { kind: 'cells', values }));
    await fill([{ fee: { amount: 1_200, currency: 'EUR' } }, {}]);
    const bare = { amount: 900, currency: 'USD' };
    await fill([{ offered: bare, agreed: bare, openCurrencies: ['offered', 'agreed'] }]);
    expect(await now()).toMatchObject({
      ada: { offered: { amount: 900, currency: 'EUR' }, agreed: { amount: 900, currency: 'EUR' } },
      ben: { offered: bare, agreed: bare },
    });
    // Clearing what is empty changes nothing.
    await fill([{ agreed: null }]);
    expect((await fill([{ agreed: null }])).cells).toBe(0);
  });
});
