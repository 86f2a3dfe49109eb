import { describe, expect, it } from 'vitest';
import { saveFeeDraft } from '../../../lib/store/drafts';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { emptyTrash, eraseCandidate } from '../../../lib/store/erase';
import { isErased } from '../../../lib/store/erasures';
import { everythingAbout } from '../../../lib/store/everything';
import { candidateById, listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { removeCandidate, restoreCandidate, TRASH_DAYS } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS, postOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { undoNext } from './next-steps';

/** Everything in the database as one text. */
async function everything(db: ReturnType<typeof freshShortlist>): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

describe('Undo after erasing a person', () => {
  it('takes back nothing of another profile at first, and goes on with the change before when asked again', async () => {
    const db = freshShortlist();
    const noor = await savedIn(db, draftOf({ handle: 'noor.runs', notes: 'Runs' }));
    const tom = await savedIn(db, draftOf({ handle: 'tom.rides' }));
    await removeCandidate(db, tom.id);
    successOf(await eraseCandidate(db, tom.id));
    const first = await nextUndo(db);
    expect(await undoCommit(db, first?.commitId ?? '')).toMatchObject({ kind: 'erased', conflicts: [] });
    expect(await candidateById(db, noor.id)).toMatchObject({ notes: 'Runs' });
    expect(await undoNext(db)).toMatchObject({ kind: 'saved' });
    expect((await listCandidates(db)).candidates).toEqual([]);
  });

  it('says it once for several in a row', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'noor.runs' }));
    for (const handle of ['tom.rides', 'maya.bakes']) {
      const { id } = await savedIn(db, draftOf({ handle }));
      await removeCandidate(db, id);
      successOf(await eraseCandidate(db, id));
    }
    expect((await nextUndo(db))?.kind).toBe('erased');
    await undoNext(db);
    expect((await nextUndo(db))?.kind).toBe('saved');
  });

  it('undoes what was done after it first', async () => {
    const db = freshShortlist();
    const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }));
    const tom = await savedIn(db, draftOf({ handle: 'tom.rides' }));
    await removeCandidate(db, tom.id);
    successOf(await eraseCandidate(db, tom.id));
    await removeCandidate(db, noor.id);
    expect((await nextUndo(db))?.kind).toBe('removed');
  });
});

describe('erasing a person', () => {
  it('is refused if another window has restored them', async () => {
    const db = freshShortlist();
    const tom = await savedIn(db, draftOf({ handle: 'tom.rides', notes: 'Rides' }));
    await removeCandidate(db, tom.id);
    successOf(await restoreCandidate(db, tom.id));
    expect(await eraseCandidate(db, tom.id)).toMatchObject({
      ok: false,
      problem: { reason: { code: 'not-in-trash' } },
    });
    expect(await candidateById(db, tom.id)).toMatchObject({ notes: 'Rides' });
    expect(await isErased(db, draftOf({ handle: 'tom.rides' }))).toBe(false);
  });

  it('is refused if another window restores them in the same moment', async () => {
    const db = freshShortlist();
    const tom = await savedIn(db, draftOf({ handle: 'tom.rides', notes: 'Rides' }));
    await removeCandidate(db, tom.id);
    const erasing = eraseCandidate(db, tom.id);
    const restored = await restoreCandidate(db, tom.id);
    // Whichever came first, the other says so, and nothing is half there.
    expect((await erasing).ok).toBe(!restored.ok);
    expect((await candidateById(db, tom.id)) !== null).toBe(restored.ok);
  });

  it('leaves no word of them in any table, and others as they were', async () => {
    const db = freshShortlist();
    const noor = await savedIn(db, draftOf({ handle: 'noor.runs', notes: 'Runs' }));
    const tom = await savedIn(
      db,
      draftOf({ handle: 'tom.rides', notes: 'Warm tone', accountId: '770770770770770' }),
    );
    await editCandidate(db, tom.id, {
      email: 'tom@example.org',
      fee: { amount: 417_417_417_417, currency: 'EUR' },
    });
    await saveSnapshot(
      db,
      tom.id,
      draftOf({ handle: 'tom.rides', posts: [postOf('toms-post', { caption: 'Crumbs' })] }),
    );
    await db.drafts.put({ key: 'instagram:tom.rides', value: 'half a thought', atMs: 0 });
    for (const accountId of [null, '770770770770770']) {
      const fee = { amount: 518_518_518_518, currency: 'EUR' };
      await saveFeeDraft(db, { platform: 'instagram', handle: 'tom.rides', accountId }, fee);
    }
    await removeCandidate(db, tom.id);
    successOf(await eraseCandidate(db, tom.id));
    const left = await everything(db);
    const words = [
      'tom.rides',
      'Warm tone',
      '770770770770770',
      'tom@example.org',
      '417417417417',
      '518518518518',
      'toms-post',
      'half a thought',
    ];
    for (const word of [...words, tom.id]) expect(left).not.toContain(word);
    expect(await candidateById(db, noor.id)).toMatchObject({ notes: 'Runs' });
  });

  it('is known afterwards by a hash alone, under each name of the account', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ accountId: '77' }));
    expect(await isErased(db, draftOf())).toBe(false);
    await removeCandidate(db, id);
    await eraseCandidate(db, id);
    expect(await isErased(db, draftOf())).toBe(true);
    expect(await isErased(db, draftOf({ handle: 'another.name', accountId: '77' }))).toBe(true);
    expect(await isErased(db, draftOf({ handle: 'noor.runs' }))).toBe(false);
  });
});

describe('the trash', () => {
  it('is emptied of those who were removed 30 days ago, who may be saved again', async () => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf());
    const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }));
    await removeCandidate(db, maya.id, MARCH_3_MS);
    await removeCandidate(db, noor.id, MARCH_3_MS + DAY_MS);
    expect(successOf(await emptyTrash(db, MARCH_3_MS + (TRASH_DAYS - 3) * DAY_MS))).toBe(0);
    expect(successOf(await emptyTrash(db, MARCH_3_MS + TRASH_DAYS * DAY_MS))).toBe(1);
    expect(await db.candidates.toCollection().primaryKeys()).toEqual([noor.id]);
    expect(await isErased(db, draftOf())).toBe(false);
  });
});

describe('a person who was erased', () => {
  it('is saved again only when asked twice, and then like anybody', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    await removeCandidate(db, id);
    await eraseCandidate(db, id);
    expect(await saveCandidate(db, draftOf())).toMatchObject({
      ok: false,
      problem: { reason: { code: 'erased' } },
    });
    expect(await db.candidates.count()).toBe(0);
    successOf(await saveCandidate(db, draftOf({ evenErased: true })));
    successOf(await saveCandidate(db, draftOf()));
  });
});

describe('everything about a person', () => {
  it('is one file with the profile, notes, numbers, posts and history', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'noor.runs', notes: 'Somebody else' }));
    const { id } = await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }));
    await editCandidate(db, id, { email: 'maya@example.org' });
    const file = successOf(await everythingAbout(db, id));
    const { snapshots } = JSON.parse(file);
    expect(snapshots[0].posts).toHaveLength(2);
    for (const words of ['Warm tone', 'bread', 'maya@example.org', 'Crumb shot'])
      expect(file).toContain(words);
    expect(file).not.toContain('Somebody else');
  });
});
