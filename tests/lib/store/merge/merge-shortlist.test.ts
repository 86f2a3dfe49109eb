import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { define, definitionsIn, removeDefinition } from '../../../../lib/store/definitions';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../../lib/store/latest-snapshots';
import { type Merged, mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { listTrash, removeCandidate } from '../../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import { backupOf, restored } from '../../transfer/backup/backups';
import { DAY_MS, draftOf, found, MARCH_3_MS, profileOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { edit } from '../with-labels';

const at = (day: number) => MARCH_3_MS + day * DAY_MS;

/** A colleague's copy of a workspace, from its backup. */
const copyOf = async (db: ShortlistDatabase) => (await restored(await backupOf(db))).db;

async function merged(into: ShortlistDatabase, from: ShortlistDatabase, nowMs = at(50)): Promise<Merged> {
  return successOf(await mergeShortlist(into, from, { seen: await seenStamps(from), nowMs }));
}

const handlesIn = (profiles: readonly { handle: string }[]) =>
  profiles.map(({ handle }) => handle).toSorted();

async function counts(into: ShortlistDatabase, from: ShortlistDatabase, isTrial = false) {
  const { report } = successOf(await mergeShortlist(into, from, { seen: await seenStamps(from), isTrial }));
  const { added, changed, both, same } = report;
  return { added: handlesIn(added), changed: handlesIn(changed), both: handlesIn(both), same };
}

/** All that a person sees of a shortlist. */
async function shown(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  const all = candidates.map(async ({ seq: _, updatedAtMs: __, entries, ...rest }) => ({
    ...rest,
    notes: entries.map(({ body, other }) => [body, ...other]),
    followers: (await snapshotsOf(db, rest.id)).map(({ profile }) => profile.followers),
  }));
  return (await Promise.all(all)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const note = (id: string, body: string, over: string | null) => ({ note: { id, body, over } });
const noteOf = async (db: ShortlistDatabase, handle: string) =>
  (await findCandidate(db, 'instagram', handle))?.entries[0];

describe('The backup of a colleague who began with mine', () => {
  it('brings what they added and changed, and leaves what I changed', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya', tags: ['bread'] }), at(0));
    const noor = await savedIn(mine, draftOf({ handle: 'noor' }), at(0));
    await savedIn(mine, draftOf({ handle: 'otto' }), at(0));
    const theirs = await copyOf(mine);
    successOf(await editCandidate(mine, maya.id, { stage: 'contacted' }, { nowMs: at(1) }));
    const fee = { amount: 400, currency: 'EUR' };
    successOf(
      await editCandidate(theirs, noor.id, { fee, tags: { add: ['vegan'], remove: [] } }, { nowMs: at(2) }),
    );
    successOf(
      await editCandidate(theirs, maya.id, { tags: { add: [], remove: ['bread'] } }, { nowMs: at(2) }),
    );
    await savedIn(theirs, draftOf({ handle: 'lea', notes: 'Met in Lyon', tags: ['vegan'] }), at(3));

    const trial = await counts(mine, theirs, true);
    expect(trial).toEqual({ added: ['lea'], changed: ['maya', 'noor'], both: [], same: 1 });
    // A trial changes nothing.
    expect(await findCandidate(mine, 'instagram', 'lea')).toBeNull();

    await merged(mine, theirs);
    expect(await findCandidate(mine, 'instagram', 'maya')).toMatchObject({ stage: 'contacted', tags: [] });
    expect(await findCandidate(mine, 'instagram', 'noor')).toMatchObject({ fee, tags: ['vegan'] });
    const lea = await findCandidate(mine, 'instagram', 'lea');
    expect(lea).toMatchObject({ notes: 'Met in Lyon', tags: ['vegan'] });
    expect(await snapshotsOf(mine, lea?.id ?? '')).toHaveLength(1);
  });

  it('changes nothing the second time, also after they have taken mine over', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya' }), at(0));
    const theirs = await copyOf(mine);
    successOf(await editCandidate(theirs, maya.id, { stage: 'agreed' }, { nowMs: at(1) }));
    await merged(mine, theirs);
    expect(await counts(mine, theirs, true)).toEqual({ added: [], changed: [], both: [], same: 1 });
    expect(await counts(theirs, mine, true)).toEqual({ added: [], changed: [], both: [], same: 1 });
    // What they change after is news again, and no conflict with what came from them.
    successOf(await editCandidate(theirs, maya.id, { stage: 'declined' }, { nowMs: at(2) }));
    expect(await counts(mine, theirs, true)).toMatchObject({ changed: ['maya'], both: [] });
  });

  it('lets the later of two values count, and keeps both texts of a note and of a custom field', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya', notes: 'Warm' }), at(0));
    await edit(mine, {
      type: 'add-label',
      table: 'fields',
      id: 'style',
      name: 'Style',
      field: { kind: 'text', options: [] },
    });
    const theirs = await copyOf(mine);
    const entry = await noteOf(mine, 'maya');
    const { id = '', stamp = null } = entry ?? {};
    successOf(
      await editCandidate(
        mine,
        maya.id,
        { ...note(id, 'Warm, answers', stamp), stage: 'agreed', fields: { style: 'dry' } },
        { nowMs: at(2) },
      ),
    );
    successOf(
      await editCandidate(
        theirs,
        maya.id,
        { ...note(id, 'Warm, asks 400', stamp), stage: 'declined', fields: { style: 'bright' } },
        { nowMs: at(1) },
      ),
    );

    const { report } = await merged(mine, theirs);
    expect(handlesIn(report.both)).toEqual(['maya']);
    expect(report.both[0]).toMatchObject({ bothTexts: 2 });
    expect(report.both[0]?.conflicts).toContainEqual({
      path: 'stageId',
      kept: 'agreed',
      other: 'declined',
      isTheirs: false,
    });
    expect(await findCandidate(mine, 'instagram', 'maya')).toMatchObject({
      stage: 'agreed',
      fields: { style: 'dry' },
    });
    expect(await noteOf(mine, 'maya')).toMatchObject({ body: 'Warm, answers', other: ['Warm, asks 400'] });
    const [row] = (await mine.candidates.toArray()) as { otherFields: unknown }[];
    expect(row?.otherFields).toEqual({ style: ['bright'] });

    await merged(theirs, mine);
    expect(await noteOf(theirs, 'maya')).toMatchObject({ body: 'Warm, answers', other: ['Warm, asks 400'] });
  });

  it('removes nothing here, and brings back nothing that I removed', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya' }), at(0));
    const noor = await savedIn(mine, draftOf({ handle: 'noor' }), at(0));
    const otto = await savedIn(mine, draftOf({ handle: 'otto' }), at(0));
    const theirs = await copyOf(mine);
    successOf(await removeCandidate(theirs, maya.id, at(1)));
    successOf(await removeCandidate(mine, noor.id, at(1)));
    successOf(await removeCandidate(mine, otto.id, at(1)));
    successOf(await eraseCandidate(mine, otto.id, at(1)));
    successOf(await editCandidate(theirs, noor.id, note('new', 'Asks 300', null), { nowMs: at(2) }));
    const { report } = await merged(mine, theirs);
    expect(report).toMatchObject({ removedThere: 1, removedHere: 1, erased: 1, added: [] });
    expect(handlesIn((await listCandidates(mine)).candidates)).toEqual(['maya']);
    // Nothing that they wrote is lost.
    expect((await listTrash(mine)).map(({ candidate }) => candidate.notes)).toEqual(['Asks 300']);
  });

  it('is one undo step, after a restart too, and can be merged again', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya', notes: 'Warm', tags: ['bread'] }), at(0));
    const theirs = await copyOf(mine);
    const id = (await noteOf(mine, 'maya'))?.id ?? '';
    const changes = { ...note(id, 'Warm, asks 400', null), stage: 'agreed', email: 'new@maya.example' };
    successOf(await editCandidate(theirs, maya.id, changes, { nowMs: at(1) }));
    const numbers = {
      profile: profileOf({ followers: found(20_000) }),
      posts: [],
      takenAtMs: at(1),
      language: 'en',
    };
    successOf(await saveSnapshot(theirs, maya.id, numbers, { nowMs: at(1) }));
    await savedIn(theirs, draftOf({ handle: 'lea', notes: 'Met in Lyon' }), at(2));
    successOf(await define(theirs, { table: 'briefs', id: 'rye', values: { name: 'Rye week' } }, at(2)));
    const before = await shown(mine);
    const { commitId } = await merged(mine, theirs);
    const after = await shown(mine);
    expect(after).not.toEqual(before);
    expect(after.map(({ handle }) => handle).toSorted()).toEqual(['lea', 'maya']);

    mine.close({ disableAutoOpen: false });
    expect((await nextUndo(mine))?.commitId).toBe(commitId);
    expect((await undoCommit(mine, commitId ?? ''))?.conflicts).toEqual([]);
    expect(await shown(mine)).toEqual(before);
    expect((await definitionsIn(mine, 'briefs', ({ name }) => name)).all).toEqual([]);

    expect(await counts(mine, theirs)).toEqual({ added: ['lea'], changed: ['maya'], both: [], same: 0 });
    expect(await shown(mine)).toEqual(after);
    expect((await definitionsIn(mine, 'briefs', ({ name }) => name)).all).toEqual(['Rye week']);
  });

  it('leaves a later edit of mine when it is undone', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya' }), at(0));
    const theirs = await copyOf(mine);
    successOf(
      await editCandidate(
        theirs,
        maya.id,
        { stage: 'agreed', fee: { amount: 4, currency: 'EUR' } },
        { nowMs: at(1) },
      ),
    );
    const { commitId } = await merged(mine, theirs, at(2));
    successOf(await editCandidate(mine, maya.id, { stage: 'declined' }, { nowMs: at(3) }));
    expect((await undoCommit(mine, commitId ?? ''))?.conflicts).toHaveLength(1);
    expect(await findCandidate(mine, 'instagram', 'maya')).toMatchObject({ stage: 'declined', fee: null });
  });
});

describe('The backup of a colleague with a workspace of their own', () => {
  it('joins the same account under two ids, with the tags, notes and numbers of both', async () => {
    const [mine, theirs] = [freshShortlist(), freshShortlist()];
    const old = { profile: profileOf({ followers: found(9_000) }), takenAtMs: at(1) };
    const maya = await savedIn(
      mine,
      draftOf({ handle: 'maya', notes: 'Warm', tags: ['bread'], takenAtMs: at(5) }),
      at(5),
    );
    const there = await savedIn(
      theirs,
      draftOf({ ...old, handle: 'Maya', notes: 'Asks 400', tags: ['Bread', 'vegan'] }),
      at(1),
    );
    successOf(await editCandidate(theirs, there.id, { stage: 'contacted' }, { nowMs: at(2) }));
    const newest = await latestSnapshot(mine, maya.id);

    const { report } = await merged(mine, theirs);
    expect(report).toMatchObject({ joined: 1, added: [] });
    const { candidates } = await listCandidates(mine);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ id: maya.id, stage: 'contacted', tags: ['bread', 'vegan'] });
    expect(candidates[0]?.entries.map(({ body }) => body).toSorted()).toEqual(['Asks 400', 'Warm']);
    expect(await snapshotsOf(mine, maya.id)).toHaveLength(2);
    // Old numbers do not become the newest ones.
    expect((await latestSnapshot(mine, maya.id))?.profile.followers).toEqual(newest?.profile.followers);
    expect(await counts(mine, theirs, true)).toMatchObject({ added: [], changed: [], both: [] });
  });

  it('keeps two persons apart who had one handle', async () => {
    const [mine, theirs] = [freshShortlist(), freshShortlist()];
    const handle = 'maya';
    await savedIn(mine, draftOf({ handle, accountId: '1', notes: 'The baker' }), at(0));
    await savedIn(theirs, draftOf({ handle, accountId: '2', notes: 'The runner' }), at(0));
    const { report } = await merged(mine, theirs);
    expect(report).toMatchObject({ joined: 0 });
    expect((await listCandidates(mine)).candidates.map(({ notes }) => notes).toSorted()).toEqual([
      'The baker',
      'The runner',
    ]);
  });

  it('gives labels of one name the id that they have here, and keeps a deleted stage away', async () => {
    const [mine, theirs] = [freshShortlist(), freshShortlist()];
    await savedIn(mine, draftOf({ handle: 'maya', lists: ['Spring'] }), at(0));
    const lea = await savedIn(theirs, draftOf({ handle: 'lea', lists: ['spring', 'Autumn'] }), at(0));
    successOf(await editCandidate(theirs, lea.id, { stage: 'declined' }, { nowMs: at(1) }));
    await edit(mine, { type: 'remove-label', table: 'stages', id: 'declined' });
    await merged(mine, theirs);
    expect(await findCandidate(mine, 'instagram', 'lea')).toMatchObject({
      stage: 'found',
      lists: ['Spring', 'Autumn'],
    });
  });
});

describe('Briefs of both', () => {
  it('stay side by side if both have changed the same line, and a removed one stays removed', async () => {
    const mine = freshShortlist();
    successOf(
      await define(
        mine,
        { table: 'briefs', id: 'rye', values: { name: 'Rye', 'lines.a': { min: 1 } } },
        at(0),
      ),
    );
    successOf(await define(mine, { table: 'briefs', id: 'oat', values: { name: 'Oat' } }, at(0)));
    const theirs = await copyOf(mine);
    successOf(await define(mine, { table: 'briefs', id: 'rye', values: { 'lines.a': { min: 2 } } }, at(1)));
    successOf(await removeDefinition(mine, 'briefs', 'oat', at(1)));
    successOf(await define(theirs, { table: 'briefs', id: 'rye', values: { 'lines.a': { min: 3 } } }, at(2)));
    successOf(await define(theirs, { table: 'briefs', id: 'oat', values: { name: 'Oat milk' } }, at(2)));
    await merged(mine, theirs);
    const lines = async () => (await definitionsIn(mine, 'briefs', (row) => row.lines)).all;
    expect(await lines()).toEqual([{ a: { min: 2 } }, { a: { min: 3 } }]);
    await merged(mine, theirs);
    expect(await lines()).toHaveLength(2);
  });
});

describe('Rows that this version cannot read', () => {
  it('are not overwritten by theirs', async () => {
    const mine = freshShortlist();
    const maya = await savedIn(mine, draftOf({ handle: 'maya', notes: 'Warm' }), at(0));
    const theirs = await copyOf(mine);
    const id = (await noteOf(mine, 'maya'))?.id ?? '';
    const later = { id, of: 'a later version' };
    await mine.notes.put(later as never);
    await mine.candidates.put({ id: maya.id, of: 'a later version' } as never);
    await merged(mine, theirs);
    expect(await mine.notes.get(id)).toEqual(later);
    expect(await mine.candidates.get(maya.id)).toEqual({ id: maya.id, of: 'a later version' });
  });
});
