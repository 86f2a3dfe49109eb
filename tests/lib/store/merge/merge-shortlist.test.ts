import { describe, expect, it } from 'vitest';
import { define, definitionsIn } from '../../../../lib/store/definitions';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { listTrash, removeCandidate } from '../../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import { draftOf, found, profileOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { edit } from '../with-labels';
import { at, copyOf, counts, handlesIn, merged, note, noteOf, shown } from './merged';

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
