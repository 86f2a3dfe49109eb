import { describe, expect, it } from 'vitest';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { decide, putBack, removeFromQueue } from '../../../../lib/store/queue/decide';
import { undoCommit } from '../../../../lib/store/undo';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { undoNext } from '../next-steps';
import { accounts, idOf, next, states } from './queue-steps';

describe('the queue', () => {
  it('keeps the first of two decisions', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya'));
    const id = await idOf(db, 'maya');
    successOf(await decide(db, id, { state: 'skipped', reason: 'off-topic' }));
    expect(await decide(db, id, { state: 'saved' })).toMatchObject({
      problem: { reason: { code: 'decided-elsewhere' } },
    });
    expect(await states(db)).toEqual(['maya skipped off-topic']);
  });

  it('writes “do not contact” on the creator of a saved profile', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    await addToQueue(db, accounts('maya.bakes'));
    await decide(db, await idOf(db, 'maya.bakes'), { state: 'skipped', reason: 'do-not-contact' });
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ doNotContact: true });
    await undoNext(db);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).not.toHaveProperty('doNotContact');
    expect(await states(db)).toEqual(['maya.bakes waiting']);
  });

  it('undoes adding, deciding and removing', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    await next(db);
    await decide(db, await idOf(db, 'maya'), { state: 'skipped', reason: 'inactive' });
    expect(successOf(await removeFromQueue(db, 'done')).removed).toBe(1);
    expect(await states(db)).toEqual(['tom waiting']);
    await undoNext(db);
    expect(await states(db)).toEqual(['maya skipped inactive', 'tom waiting']);
    await undoNext(db);
    expect(await states(db)).toEqual(['maya open', 'tom waiting']);
    await undoNext(db);
    expect(await states(db)).toEqual([]);
  });

  it('puts whom an undo brings back next in line if the window has gone on', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom', 'noor'));
    await next(db);
    const id = await idOf(db, 'maya');
    const commitId = successOf(await decide(db, id, { state: 'skipped', reason: 'inactive' }));
    expect(await next(db)).toBe('tom');
    expect(await undoCommit(db, commitId)).toMatchObject({ nextInQueue: 'maya' });
    expect(await states(db)).toEqual(['maya waiting', 'tom open', 'noor waiting']);
    await decide(db, await idOf(db, 'tom'), { state: 'later' });
    expect(await next(db)).toBe('maya');
  });

  it('keeps who must not be contacted when the decided ones are removed', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    await decide(db, await idOf(db, 'maya'), { state: 'skipped', reason: 'do-not-contact' });
    await decide(db, await idOf(db, 'tom'), { state: 'skipped', reason: 'too-large' });
    await removeFromQueue(db, 'done');
    expect(await states(db)).toEqual(['maya skipped do-not-contact']);
  });

  it('gets an entry in line again, as the next one', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    await decide(db, await idOf(db, 'tom'), { state: 'skipped', reason: 'too-small' });
    successOf(await putBack(db, await idOf(db, 'tom')));
    expect(await next(db)).toBe('tom');
  });
});
