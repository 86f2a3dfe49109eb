import { describe, expect, it } from 'vitest';
import { eraseCandidate } from '../../../../lib/store/erase';
import { everythingAbout } from '../../../../lib/store/everything';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { type ClaimOptions, claimNext } from '../../../../lib/store/queue/claim-next';
import { decide, putBack, removeFromQueue } from '../../../../lib/store/queue/decide';
import { freeEntries } from '../../../../lib/store/queue/free-entries';
import { remainingMs } from '../../../../lib/store/queue/pace';
import { countStates, queueEntries } from '../../../../lib/store/queue/read-queue';
import { renameEntry } from '../../../../lib/store/queue/renamed-entry';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { removeCandidate } from '../../../../lib/store/trash';
import { undoCommit } from '../../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { undoNext } from '../next-steps';

type Db = ReturnType<typeof freshShortlist>;

const accounts = (...handles: string[]) =>
  handles.map((handle) => ({ platform: 'instagram' as const, handle }));

const NO_GAP = { gapMs: 0 };

async function next(db: Db, window = 'a', options: ClaimOptions = NO_GAP, openWindows = ['a', 'b']) {
  const claim = successOf(await claimNext(db, { window, openWindows }, options));
  return claim.kind === 'opened' ? claim.entry.handle : claim;
}

async function states(db: Db): Promise<string[]> {
  return (await queueEntries(db)).map(({ handle, state, reason }) =>
    [handle, state, reason].filter(Boolean).join(' '),
  );
}

async function idOf(db: Db, handle: string): Promise<string> {
  return (await queueEntries(db)).find((entry) => entry.handle === handle)?.id ?? '';
}

describe('the queue', () => {
  it('takes each account once, in the order of the list', async () => {
    const db = freshShortlist();
    expect(successOf(await addToQueue(db, accounts('maya', 'tom', 'MAYA'))).added).toBe(2);
    expect(successOf(await addToQueue(db, accounts('tom', 'noor'))).added).toBe(1);
    expect(await states(db)).toEqual(['maya waiting', 'tom waiting', 'noor waiting']);
  });

  it('hands nothing out twice, also if two windows ask at once', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom', 'noor', 'otto'));
    const handed = await Promise.all([next(db, 'a'), next(db, 'b'), next(db, 'c', NO_GAP, ['a', 'b', 'c'])]);
    expect(handed.toSorted()).toEqual(['maya', 'noor', 'tom']);
  });

  it('hands out again what a closed window or an earlier session had open', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    expect(await next(db, 'a')).toBe('maya');
    expect(await next(db, 'b', NO_GAP, ['b'])).toBe('maya');
    expect(await next(db, 'later', NO_GAP, ['later'])).toBe('maya');
  });

  it('names as next what it hands out next, also of windows that are closed', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom', 'noor'));
    await next(db, 'yesterday', NO_GAP, ['yesterday']);
    await next(db, 'b', NO_GAP, ['yesterday', 'b']);
    const claimer = { window: 'a', openWindows: ['a', 'b'] };
    const named = freeEntries(await queueEntries(db), claimer).map(({ handle }) => handle);
    expect(named).toEqual(['maya', 'noor']);
    expect(await next(db, 'a')).toBe('maya');
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

  it('puts off what was left without a decision, and loses nothing', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    await next(db);
    expect(await next(db)).toBe('tom');
    expect(await states(db)).toEqual(['maya later', 'tom open']);
    await decide(db, await idOf(db, 'tom'), { state: 'skipped', reason: 'too-small' });
    expect(await next(db)).toEqual({ kind: 'empty', later: 1 });
    expect(await next(db, 'a', { ...NO_GAP, withLater: true })).toBe('maya');
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

  it('leaves a decision against a profile as it is when it is saved', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya.bakes'));
    await decide(db, await idOf(db, 'maya.bakes'), { state: 'skipped', reason: 'too-small' });
    await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    expect(await states(db)).toEqual(['maya.bakes skipped too-small']);
  });

  it('does not wait for the gap where nothing would be opened after it', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    const at = (nowMs: number, withLater = false) => ({ gapMs: 5_000, nowMs, withLater });
    await next(db, 'a', { gapMs: 0, nowMs: MARCH_3_MS });
    await next(db, 'a', { gapMs: 0, nowMs: MARCH_3_MS + 1 });
    await decide(db, await idOf(db, 'tom'), { state: 'saved' }, MARCH_3_MS + 2);
    expect(await next(db, 'a', at(MARCH_3_MS + 3))).toEqual({ kind: 'empty', later: 1 });
    expect(await next(db, 'a', at(MARCH_3_MS + 3, true))).toMatchObject({ kind: 'wait' });
    expect(await next(db, 'a', at(MARCH_3_MS + 5_001, true))).toBe('maya');
  });

  it('waits for the gap, in all windows together', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    const at = (nowMs: number) => ({ gapMs: 5_000, nowMs });
    expect(await next(db, 'a', at(MARCH_3_MS))).toBe('maya');
    expect(await next(db, 'b', at(MARCH_3_MS + 4_999))).toEqual({
      kind: 'wait',
      untilMs: MARCH_3_MS + 5_000,
    });
    expect(await next(db, 'b', at(MARCH_3_MS + 5_000))).toBe('tom');
    // The clock was set back.
    expect(await next(db, 'a', { ...at(MARCH_3_MS - 60_000), withLater: true })).toBe('maya');
  });

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

  it('tells how long the rest takes, from the third decision on and without breaks', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('a', 'b', 'c', 'd', 'e', 'f'), MARCH_3_MS);
    let nowMs = MARCH_3_MS;
    for (const seconds of [20, 40, 3_600, 30]) {
      expect(remainingMs(await queueEntries(db))).toBeNull();
      const handle = await next(db, 'a', { gapMs: 0, nowMs });
      nowMs += seconds * 1_000;
      await decide(db, await idOf(db, String(handle)), { state: 'later' }, nowMs);
    }
    expect(countStates(await queueEntries(db))).toMatchObject({ waiting: 2, later: 4 });
    expect(remainingMs(await queueEntries(db))).toBe(30_000 * 6);
  });

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
