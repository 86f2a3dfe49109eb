import { describe, expect, it } from 'vitest';
import { define, definitionsIn, removeDefinition } from '../../../../lib/store/definitions';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../../lib/store/latest-snapshots';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { draftOf, found, profileOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { edit } from '../with-labels';
import { at, copyOf, counts, merged } from './merged';

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
