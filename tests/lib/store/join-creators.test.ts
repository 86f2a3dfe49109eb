import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { answerCreator, type CreatorAnswer } from '../../../lib/store/edit-creator';
import { eraseCandidate } from '../../../lib/store/erase';
import { candidateById } from '../../../lib/store/find-candidates';
import { otherProfiles } from '../../../lib/store/other-profiles';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist } from './fresh-database';

async function save(db: ShortlistDatabase, over: Parameters<typeof draftOf>[0]): Promise<string> {
  const saved = await saveCandidate(db, draftOf(over));
  if (!saved.ok) throw new Error('Not saved');
  return saved.value.candidate.id;
}

async function answer(
  db: ShortlistDatabase,
  id: string,
  other: string,
  given: CreatorAnswer,
): Promise<string> {
  const result = await answerCreator(db, id, other, given);
  if (!result.ok) throw new Error('Not stored');
  return result.value;
}

async function maya() {
  const db = freshShortlist();
  const instagram = await save(db, { platform: 'instagram', handle: 'maya.bakes', notes: 'Bakes' });
  const tiktok = await save(db, { platform: 'tiktok', handle: 'maya.bakes', notes: 'Dances' });
  await editCandidate(db, instagram, { email: 'maya@lind.test' });
  await editCandidate(db, tiktok, { email: 'hello@lind.test', phone: '+49 30 1' });
  const others = async (id: string) =>
    (await otherProfiles(db, id, [])).map(({ candidate, because }) => [candidate.platform, because]);
  return { db, instagram, tiktok, others };
}

describe('two profiles of one creator', () => {
  it('stay two profiles with one creator, who has the contacts of both', async () => {
    const { db, instagram, tiktok, others } = await maya();
    await answer(db, instagram, tiktok, 'same');
    expect(await others(instagram)).toEqual([['tiktok', 'creator']]);
    for (const id of [instagram, tiktok])
      expect(await candidateById(db, id)).toMatchObject({
        email: 'maya@lind.test',
        phone: '+49 30 1',
        otherContacts: ['hello@lind.test'],
      });
    expect((await candidateById(db, instagram))?.notes).toBe('Bakes');
    expect((await candidateById(db, tiktok))?.notes).toBe('Dances');
  });

  it('must not be contacted if one of them must not be', async () => {
    const { db, instagram, tiktok } = await maya();
    await editCandidate(db, tiktok, { doNotContact: true });
    await answer(db, instagram, tiktok, 'same');
    expect((await candidateById(db, instagram))?.doNotContact).toBe(true);
  });

  it('are as they were after one undo', async () => {
    const { db, instagram, tiktok, others } = await maya();
    const before = [await candidateById(db, instagram), await candidateById(db, tiktok)];
    const commitId = await answer(db, instagram, tiktok, 'same');
    expect((await nextUndo(db))?.commitId).toBe(commitId);
    await undoCommit(db, commitId);
    const after = [await candidateById(db, instagram), await candidateById(db, tiktok)];
    const content = (all: typeof before) =>
      all.map(
        (one) => one && { email: one.email, phone: one.phone, notes: one.notes, others: one.otherContacts },
      );
    expect(content(after)).toEqual(content(before));
    expect(await others(instagram)).toEqual([['tiktok', 'handle']]);
  });

  it('keep the other address when the first one is edited', async () => {
    const { db, instagram, tiktok } = await maya();
    await answer(db, instagram, tiktok, 'same');
    await editCandidate(db, tiktok, { email: 'new@lind.test' });
    expect(await candidateById(db, instagram)).toMatchObject({
      email: 'new@lind.test',
      otherContacts: ['hello@lind.test'],
    });
  });

  it('are parted again: each has the contacts, and is not suggested for the other', async () => {
    const { db, instagram, tiktok, others } = await maya();
    await answer(db, instagram, tiktok, 'same');
    const commitId = await answer(db, instagram, tiktok, 'parted');
    expect([await others(instagram), await others(tiktok)]).toEqual([[], []]);
    expect(await candidateById(db, tiktok)).toMatchObject({
      email: 'maya@lind.test',
      otherContacts: ['hello@lind.test'],
      notes: 'Dances',
    });
    await editCandidate(db, tiktok, { email: 'tik@lind.test' });
    expect((await candidateById(db, instagram))?.email).toBe('maya@lind.test');
    await undoCommit(db, commitId);
    expect(await others(instagram)).toEqual([['tiktok', 'creator']]);
  });

  it('can be joined after the user took them for two people', async () => {
    const { db, instagram, tiktok, others } = await maya();
    await answer(db, instagram, tiktok, 'not-same');
    expect(await others(tiktok)).toEqual([]);
    await answer(db, tiktok, instagram, 'same');
    expect(await others(instagram)).toEqual([['tiktok', 'creator']]);
  });

  it('bring the profiles that each was joined with', async () => {
    const { db, instagram, tiktok, others } = await maya();
    const youtube = await save(db, { platform: 'youtube', handle: 'mayalind' });
    await answer(db, tiktok, youtube, 'same');
    await answer(db, instagram, tiktok, 'same');
    expect((await others(instagram)).map(([platform]) => platform).toSorted()).toEqual(['tiktok', 'youtube']);
  });

  it('leave no address behind when both are erased', async () => {
    const { db, instagram, tiktok } = await maya();
    await answer(db, instagram, tiktok, 'same');
    for (const id of [instagram, tiktok]) {
      await removeCandidate(db, id);
      expect((await eraseCandidate(db, id)).ok).toBe(true);
    }
    const left = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(left).not.toContain('lind.test');
    expect(left).not.toContain('Dances');
  });

  it('are suggested by their name too', async () => {
    const { db, instagram } = await maya();
    const x = await save(db, { platform: 'x', handle: 'lind_m' });
    const found = await otherProfiles(db, instagram, [], [x]);
    expect(found.map(({ candidate, because }) => [candidate.platform, because])).toEqual([
      ['tiktok', 'handle'],
      ['x', 'name'],
    ]);
  });
});
