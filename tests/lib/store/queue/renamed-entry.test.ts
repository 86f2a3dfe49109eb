import { describe, expect, it } from 'vitest';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { decide } from '../../../../lib/store/queue/decide';
import { queueEntries } from '../../../../lib/store/queue/read-queue';
import { renameEntry } from '../../../../lib/store/queue/renamed-entry';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { accounts, idOf, next, states } from './queue-steps';

describe('an account whose address leads to its later handle', () => {
  async function renamed() {
    const db = freshShortlist();
    await addToQueue(db, accounts('old.name', 'tom'));
    await next(db);
    successOf(await renameEntry(db, await idOf(db, 'old.name'), 'maya'));
    return db;
  }

  it('is one entry under both handles, and the list knows both', async () => {
    const db = await renamed();
    expect(successOf(await addToQueue(db, accounts('old.name', 'maya'))).added).toBe(0);
    expect((await queueEntries(db))[0]).toMatchObject({ handle: 'maya', earlierHandle: 'old.name' });
  });

  it('is settled by a save, which keeps the earlier handle with the profile', async () => {
    const db = await renamed();
    successOf(await saveCandidate(db, draftOf({ handle: 'maya' })));
    expect(await states(db)).toEqual(['maya saved', 'tom waiting']);
    expect((await findCandidate(db, 'instagram', 'maya'))?.earlierHandles).toEqual(['old.name']);
  });

  it('is the profile that was saved under the earlier handle', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'old.name' }));
    await addToQueue(db, accounts('old.name'));
    successOf(await renameEntry(db, await idOf(db, 'old.name'), 'maya'));
    const { candidate, firstTime } = successOf(await saveCandidate(db, draftOf({ handle: 'maya' })));
    expect(firstTime).toBe(false);
    expect(candidate).toMatchObject({ handle: 'maya', earlierHandles: ['old.name'] });
  });

  it('is decided once, also if the list names both handles', async () => {
    const db = await renamed();
    await addToQueue(db, accounts('otto'));
    successOf(await renameEntry(db, await idOf(db, 'tom'), 'otto'));
    successOf(await decide(db, await idOf(db, 'otto'), { state: 'skipped', reason: 'other' }));
    expect(await states(db)).toEqual(['maya open', 'otto skipped other', 'otto skipped other']);
  });
});
