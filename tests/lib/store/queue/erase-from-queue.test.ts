import { describe, expect, it } from 'vitest';
import { eraseCandidate } from '../../../../lib/store/erase';
import { everythingAbout } from '../../../../lib/store/everything';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { removeCandidate } from '../../../../lib/store/trash';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { accounts, states } from './queue-steps';

describe('the queue', () => {
  it('is part of what is stored about a person, and is erased with them', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    await addToQueue(db, accounts('maya.bakes', 'tom'));
    expect(JSON.parse(successOf(await everythingAbout(db, id))).queue).toMatchObject([
      { handle: 'maya.bakes' },
    ]);
    await removeCandidate(db, id);
    successOf(await eraseCandidate(db, id));
    expect(await states(db)).toEqual(['tom waiting']);
    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toContain('maya.bakes');
  });
});
