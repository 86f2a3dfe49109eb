import { describe, expect, it } from 'vitest';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { undoCommit } from '../../../../lib/store/undo';
import { draftOf } from '../drafts';
import { freshShortlist, successOf } from '../fresh-database';
import { accounts, type Db, states } from './queue-steps';

describe('the queue', () => {
  it('takes each account once, in the order of the list', async () => {
    const db = freshShortlist();
    expect(successOf(await addToQueue(db, accounts('maya', 'tom', 'MAYA'))).added).toBe(2);
    expect(successOf(await addToQueue(db, accounts('tom', 'noor'))).added).toBe(1);
    expect(await states(db)).toEqual(['maya waiting', 'tom waiting', 'noor waiting']);
  });
});

describe('what the list says of a profile', () => {
  const notesOf = async (db: Db, handle: string) =>
    (await findCandidate(db, 'instagram', handle, null))?.notes;

  it('becomes its note when it is saved, once, and goes with Undo', async () => {
    const db = freshShortlist();
    const list = [{ platform: 'instagram' as const, handle: 'maya', note: 'great reels, ask Jo' }];
    successOf(await addToQueue(db, list));
    const { commitId } = successOf(await saveCandidate(db, draftOf({ handle: 'maya', notes: 'fits' })));
    expect(await notesOf(db, 'maya')).toContain('fits');
    expect(await notesOf(db, 'maya')).toContain('great reels, ask Jo');
    await undoCommit(db, commitId);
    expect(await states(db)).toEqual(['maya waiting']);
    successOf(await saveCandidate(db, draftOf({ handle: 'maya', notes: 'great reels, ask Jo' })));
    expect((await notesOf(db, 'maya'))?.match(/great reels/g)).toHaveLength(1);
  });

  it('becomes a note of a profile that was saved before and is measured again', async () => {
    const db = freshShortlist();
    const { candidate } = successOf(await saveCandidate(db, draftOf({ handle: 'maya' })));
    successOf(await addToQueue(db, [{ platform: 'instagram', handle: 'maya', note: 'look again' }]));
    successOf(await saveSnapshot(db, candidate.id, draftOf({ handle: 'maya' })));
    expect(await notesOf(db, 'maya')).toBe('look again');
    successOf(await addToQueue(db, [{ platform: 'instagram', handle: 'maya', note: 'look again' }]));
    successOf(await saveSnapshot(db, candidate.id, draftOf({ handle: 'maya' })));
    expect(await notesOf(db, 'maya')).toBe('look again');
  });
});
