import { describe, expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { candidateById, findCandidate } from '../../../lib/store/find-candidates';
import { recognize } from '../../../lib/store/recognize';
import { samePerson, someoneElse } from '../../../lib/store/update-account';
import { handlesOf, page } from './account-pages';
import { freshShortlist, savedIn } from './fresh-database';
import { undoNext } from './next-steps';

describe('a handle that another account took over', () => {
  it('is another person, about whom the user is asked', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, { ...page('maya.bakes', '77'), notes: 'Warm tone' });
    expect(await recognize(db, page('maya.bakes', '88'))).toMatchObject({
      candidate: null,
      doubtful: { id, notes: 'Warm tone' },
    });
    await savedIn(db, page('maya.bakes', '88'));
    expect(await handlesOf(db)).toEqual(['maya.bakes', 'maya.bakes']);
    expect(await findCandidate(db, 'instagram', 'maya.bakes', '77')).toMatchObject({ id });
  });

  it('belongs to whoever took it last where the page gives no id', async () => {
    const db = freshShortlist();
    const first = await savedIn(db, page('maya.bakes', '77'));
    const second = await savedIn(db, page('maya.bakes', '88'));
    await editCandidate(db, first.id, { stage: 'contacted' });
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ id: second.id });
  });

  it('is not asked about again once the user said that it is someone else, until Undo', async () => {
    const db = freshShortlist();
    await savedIn(db, page('maya.bakes', '77'));
    const { candidate, doubtful } = await recognize(db, page('maya.bakes', '88'));
    if (!doubtful) throw new Error('Nobody was asked');
    await someoneElse(db, page('maya.bakes', '88'), { candidate, doubtful });
    expect(await recognize(db, page('maya.bakes', '88'))).toEqual({ candidate: null, doubtful: null });
    expect((await recognize(db, page('maya.bakes', '99'))).doubtful).not.toBeNull();
    await undoNext(db);
    expect((await recognize(db, page('maya.bakes', '88'))).doubtful).not.toBeNull();
  });

  it('is the saved profile’s own if the user says so: an account made anew', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', '77'));
    const { candidate, doubtful } = await recognize(db, page('maya.bakes', '88'));
    if (!doubtful) throw new Error('Nobody was asked');
    await samePerson(db, page('maya.bakes', '88'), { candidate, doubtful });
    expect(await recognize(db, page('maya.bakes', '88'))).toMatchObject({
      candidate: { id },
      doubtful: null,
    });
    await undoNext(db);
    expect(await candidateById(db, id)).toMatchObject({ accountId: '77' });
  });
});
