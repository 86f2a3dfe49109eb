import { describe, expect, it } from 'vitest';
import { candidateById, listCandidates } from '../../../lib/store/find-candidates';
import { recognize } from '../../../lib/store/recognize';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo } from '../../../lib/store/undo';
import { updateAccount } from '../../../lib/store/update-account';
import { handlesOf, page } from './account-pages';
import { DAY_MS, MARCH_3_MS, profileOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { undoNext } from './next-steps';

describe('a saved profile that gave no account id', () => {
  it('gets it at the next look under the same handle, without an undo step', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', null));
    const before = await nextUndo(db);
    expect(successOf(await updateAccount(db, id, page('maya.bakes', '77')))).toBeNull();
    expect(await candidateById(db, id)).toMatchObject({ accountId: '77', earlierHandles: [] });
    expect(await nextUndo(db)).toEqual(before);
  });

  it('does not get it if another saved profile has it: the user is asked', async () => {
    const db = freshShortlist();
    const first = await savedIn(db, page('maya.bakes', '77'));
    const second = await savedIn(db, page('maya.daily', null));
    expect(await recognize(db, page('maya.daily', '77'))).toMatchObject({
      candidate: { id: first.id },
      doubtful: { id: second.id },
    });
    await updateAccount(db, second.id, page('maya.daily', '77'));
    expect(await candidateById(db, second.id)).toMatchObject({ accountId: null });
  });
});

describe('a renamed account', () => {
  it('keeps its notes under the new handle, and its old one with its date', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, { ...page('maya.bakes', '77'), notes: 'Warm tone' });
    const nowMs = MARCH_3_MS + DAY_MS;
    expect(successOf(await updateAccount(db, id, page('maya.daily', '77'), nowMs))).toMatchObject({
      before: 'maya.bakes',
    });
    const { candidates } = await listCandidates(db);
    expect(candidates).toMatchObject([
      { id, handle: 'maya.daily', earlierHandles: ['maya.bakes'], notes: 'Warm tone' },
    ]);
    expect(candidates[0]?.profileUrl).toBe('https://www.instagram.com/maya.daily/');
    expect(await db.candidates.get(id)).toMatchObject({ handles: [{ handle: 'maya.bakes', toMs: nowMs }] });
  });

  const named = (handle: string, displayName: string | null) => ({
    ...page(handle, '77'),
    profile: { ...profileOf(), displayName, accountId: '77' },
  });

  it('has the name that its page shows today, until Undo', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, named('maya.bakes', 'Maya Lind'));
    await updateAccount(db, id, { ...page('maya.daily', '77'), displayName: 'Maya, daily' });
    expect(await candidateById(db, id)).toMatchObject({ displayName: 'Maya, daily' });
    await undoNext(db);
    expect(await candidateById(db, id)).toMatchObject({ handle: 'maya.bakes', displayName: 'Maya Lind' });
  });

  it('keeps the name it had if its page shows none', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, named('maya.bakes', 'Maya Lind'));
    await updateAccount(db, id, { ...page('maya.daily', '77'), displayName: null });
    expect(await candidateById(db, id)).toMatchObject({ handle: 'maya.daily', displayName: 'Maya Lind' });
  });

  it('that is saved again has the name of that day', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, named('maya.bakes', 'Maya Lind'));
    await removeCandidate(db, id);
    expect(await savedIn(db, named('maya.daily', 'Maya, daily'))).toMatchObject({
      ...{ id, handle: 'maya.daily', displayName: 'Maya, daily' },
    });
  });

  it('whose numbers of another day are saved has the name of that day, under the same handle too', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, named('maya.bakes', 'Maya Lind'));
    const later = { ...named('maya.bakes', 'Maya, daily'), takenAtMs: MARCH_3_MS + DAY_MS };
    successOf(await saveSnapshot(db, id, later, { nowMs: MARCH_3_MS + DAY_MS }));
    expect(await candidateById(db, id)).toMatchObject({ displayName: 'Maya, daily' });
    successOf(await saveSnapshot(db, id, named('maya.bakes', null), { nowMs: MARCH_3_MS + 2 * DAY_MS }));
    expect(await candidateById(db, id)).toMatchObject({ displayName: 'Maya, daily' });
    await undoNext(db);
    await undoNext(db);
    expect(await candidateById(db, id)).toMatchObject({ displayName: 'Maya Lind' });
  });

  it('is found by both handles', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', '77'));
    await updateAccount(db, id, page('maya.daily', '77'));
    for (const search of ['maya.bakes', '@maya.daily']) {
      expect((await listCandidates(db, { search })).candidates).toMatchObject([{ id }]);
    }
  });

  it('is one undo step, which is not taken again at the next look', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', '77'));
    await updateAccount(db, id, page('maya.daily', '77'));
    expect(await undoNext(db)).toMatchObject({ kind: 'renamed', conflicts: [] });
    expect(await candidateById(db, id)).toMatchObject({ handle: 'maya.bakes', earlierHandles: [] });
    expect(successOf(await updateAccount(db, id, page('maya.daily', '77')))).toBeNull();
    expect(await handlesOf(db)).toEqual(['maya.bakes']);
    // Another new handle is news.
    expect(successOf(await updateAccount(db, id, page('maya.rolls', '77')))).not.toBeNull();
  });

  it('is renamed once if two screens see it at the same time', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', '77'));
    await Promise.all([1, 2].map(() => updateAccount(db, id, page('maya.daily', '77'))));
    expect(await candidateById(db, id)).toMatchObject({ earlierHandles: ['maya.bakes'] });
  });

  it('is not renamed by a page that gives no id, or another one', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, page('maya.bakes', '77'));
    await updateAccount(db, id, page('maya.daily', null));
    await updateAccount(db, id, page('maya.daily', '88'));
    expect(await handlesOf(db)).toEqual(['maya.bakes']);
  });

  it('keeps its handle where an address names it by its id or by an old name', async () => {
    const db = freshShortlist();
    const channel = 'UClinaReads0000000000004';
    const youtube = (handle: string) => ({ ...page(handle, channel), platform: 'youtube' as const });
    const { id } = await savedIn(db, youtube('c/lina'));
    await updateAccount(db, id, youtube('lina.reads'));
    await updateAccount(db, id, youtube('user/lina'));
    await updateAccount(db, id, youtube(channel));
    await savedIn(db, youtube('user/lina'));
    expect((await listCandidates(db)).candidates).toMatchObject([
      { id, handle: 'lina.reads', accountId: channel, earlierHandles: ['c/lina'] },
    ]);
  });
});
