import { describe, expect, it } from 'vitest';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { decide } from '../../../../lib/store/queue/decide';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { DAY_MS, draftOf, MARCH_3_MS } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { undoNext } from '../next-steps';
import { accounts, idOf, NO_GAP, next, states } from './queue-steps';

describe('the queue', () => {
  it('counts a save at once, whether the profile waits, is open or was put off, and takes it back with the save', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('later', 'maya.bakes', 'tom'), MARCH_3_MS);
    await next(db);
    await next(db);
    for (const handle of ['tom', 'maya.bakes', 'later']) await savedIn(db, draftOf({ handle }));
    expect(await states(db)).toEqual(['later saved', 'maya.bakes saved', 'tom saved']);
    successOf(await decide(db, await idOf(db, 'maya.bakes'), { state: 'saved' }));
    await undoNext(db);
    expect(await states(db)).toEqual(['later later', 'maya.bakes saved', 'tom saved']);
    expect(await findCandidate(db, 'instagram', 'later')).toBeNull();
  });

  it('counts what was saved in the meantime as saved, wherever that was', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya.bakes', 'tom', 'noor'), MARCH_3_MS);
    await savedIn(db, draftOf({ handle: 'tom' }), MARCH_3_MS + 1_000);
    expect(await next(db, 'a', { ...NO_GAP, nowMs: MARCH_3_MS + 2_000 })).toBe('maya.bakes');
    await savedIn(db, draftOf({ handle: 'maya.bakes' }), MARCH_3_MS + 3_000);
    expect(await next(db, 'a', { ...NO_GAP, nowMs: MARCH_3_MS + 4_000 })).toBe('noor');
    expect(await states(db)).toEqual(['maya.bakes saved', 'tom saved', 'noor open']);
  });

  it('counts new numbers of a saved profile at once, wherever they are saved', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'maya.bakes' }), MARCH_3_MS);
    await addToQueue(db, accounts('maya.bakes'), MARCH_3_MS + 1_000);
    const numbers = draftOf({ handle: 'maya.bakes', takenAtMs: MARCH_3_MS + 2 * DAY_MS });
    await saveSnapshot(db, id, numbers, { undoable: false });
    expect(await states(db)).toEqual(['maya.bakes waiting']);
    successOf(await saveSnapshot(db, id, numbers));
    expect(await states(db)).toEqual(['maya.bakes saved']);
    await undoNext(db);
    expect(await states(db)).toEqual(['maya.bakes waiting']);
  });

  it('leaves a decision against a profile as it is when it is saved', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya.bakes'));
    await decide(db, await idOf(db, 'maya.bakes'), { state: 'skipped', reason: 'too-small' });
    await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    expect(await states(db)).toEqual(['maya.bakes skipped too-small']);
  });
});
