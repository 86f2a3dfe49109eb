import { describe, expect, it } from 'vitest';
import type { LabelChange } from '../../../lib/store/change';
import { newId } from '../../../lib/store/clock';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { countProfiles, listFields } from '../../../lib/store/list-labels';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { undoNext } from './next-steps';
import { added, edit, idOf, namesIn, problemWith, stagesBy, threePeople } from './with-labels';

describe('the options of a choice', () => {
  it('keep what two windows add and remove at once', async () => {
    const db = freshShortlist();
    const id = newId();
    const field = { kind: 'choice' as const, options: ['a', 'b'] };
    await edit(db, { type: 'add-label', table: 'fields', id, name: 'Agency', field });
    const change = (add: string[], remove: string[]) =>
      edit(db, { type: 'change-label', table: 'fields', id, values: { options: { add, remove } } });
    await Promise.all([change(['c'], []), change(['d'], ['a'])]);
    expect((await listFields(db))[0]?.options).toEqual(['b', 'c', 'd']);
    await undoNext(db);
    expect((await listFields(db))[0]?.options).toEqual(['a', 'b', 'c']);
  });
});

describe('a stage', () => {
  it('of the user is as good as a built-in one', async () => {
    const db = freshShortlist();
    const { maya } = await threePeople(db);
    const id = await added(db, 'stages', 'Contract sent');
    const edited = successOf(await editCandidate(db, maya.id, { stage: id }));
    expect(edited).toMatchObject({ stage: id, stageName: 'Contract sent', stageRank: 5 });
    await undoNext(db);
    expect((await stagesBy(db))['maya.bakes']).toBe('found');
  });

  it('cannot be called like a built-in one that still has its name', async () => {
    const db = freshShortlist();
    const add: LabelChange = { type: 'add-label', table: 'stages', id: newId(), name: 'Agreed' };
    expect(await problemWith(db, add)).toBe('“Agreed” already exists.');
    await edit(db, { type: 'change-label', table: 'stages', id: 'agreed', values: { name: 'Signed' } });
    expect(await problemWith(db, add)).toBe(null);
    const back: LabelChange = { type: 'change-label', table: 'stages', id: 'agreed', values: { name: null } };
    expect(await problemWith(db, back)).toBe('“Agreed” already exists.');
  });

  it('that is deleted moves its profiles, in the trash too, and Undo moves them back', async () => {
    const db = freshShortlist();
    const { maya, noor } = await threePeople(db);
    await editCandidate(db, maya.id, { stage: 'contacted' });
    await editCandidate(db, noor.id, { stage: 'contacted' });
    await removeCandidate(db, noor.id);
    await edit(db, { type: 'remove-label', table: 'stages', id: 'contacted', into: 'declined' });
    expect(await namesIn(db, 'stages')).toEqual(['found', 'shortlisted', 'agreed', 'declined']);
    expect(await stagesBy(db)).toEqual({ 'maya.bakes': 'declined', 'otto.builds': 'found' });
    await undoNext(db);
    await undoNext(db);
    expect(await stagesBy(db)).toEqual({
      'maya.bakes': 'contacted',
      'noor.runs': 'contacted',
      'otto.builds': 'found',
    });
  });

  it('that is deleted comes back without the profile that got another one since, and Undo says so', async () => {
    const db = freshShortlist();
    const { maya, noor } = await threePeople(db);
    for (const { id } of [maya, noor]) await editCandidate(db, id, { stage: 'contacted' });
    const deletion = await edit(db, { type: 'remove-label', table: 'stages', id: 'contacted' });
    await editCandidate(db, maya.id, { stage: 'agreed' });
    expect((await undoCommit(db, deletion))?.conflicts).toMatchObject([
      { table: 'candidates', id: maya.id, path: 'stageId', before: 'contacted', now: 'agreed' },
    ]);
    expect(await stagesBy(db)).toMatchObject({ 'maya.bakes': 'agreed', 'noor.runs': 'contacted' });
  });

  it('that was deleted is not given to a profile, by a late screen or by Undo', async () => {
    const db = freshShortlist();
    const { maya } = await threePeople(db);
    await editCandidate(db, maya.id, { stage: 'contacted' });
    await editCandidate(db, maya.id, { stage: 'agreed' });
    const change = (await nextUndo(db))?.commitId ?? '';
    await edit(db, { type: 'remove-label', table: 'stages', id: 'contacted' });
    expect((await editCandidate(db, maya.id, { stage: 'contacted' })).ok).toBe(false);
    expect((await undoCommit(db, change))?.conflicts).toMatchObject([
      { path: 'stageId', before: 'contacted' },
    ]);
    expect((await stagesBy(db))['maya.bakes']).toBe('agreed');
  });

  it('that is first is the one of new profiles', async () => {
    const db = freshShortlist();
    await edit(db, { type: 'remove-label', table: 'stages', id: 'found' });
    expect((await savedIn(db, draftOf())).stage).toBe('shortlisted');
    const id = await added(db, 'stages', 'Longlist');
    await edit(db, { type: 'move-label', table: 'stages', id, before: 'shortlisted' });
    expect((await savedIn(db, draftOf({ handle: 'noor.runs' }))).stage).toBe(id);
  });

  it('stays if it is the last one', async () => {
    const db = freshShortlist();
    for (const id of ['found', 'shortlisted', 'contacted', 'agreed'])
      await edit(db, { type: 'remove-label', table: 'stages', id });
    expect(await problemWith(db, { type: 'remove-label', table: 'stages', id: 'declined' })).toBe(
      'This is the only stage, and every profile has one.',
    );
  });
});

describe('a custom field', () => {
  const field = { kind: 'number' as const, options: [] };

  it('has values, which Undo takes back and a deletion hides until it is undone', async () => {
    const db = freshShortlist();
    const { maya } = await threePeople(db);
    const id = newId();
    await edit(db, { type: 'add-label', table: 'fields', id, name: 'Budget', field });
    expect(await listFields(db)).toEqual([{ id, name: 'Budget', colour: null, ...field }]);
    expect(successOf(await editCandidate(db, maya.id, { fields: { [id]: 400 } })).fields).toEqual({
      [id]: 400,
    });
    expect(await countProfiles(db, 'fields')).toEqual(new Map([[id, 1]]));
    await edit(db, { type: 'remove-label', table: 'fields', id });
    expect((await listCandidates(db)).candidates.map(({ fields }) => fields)).toEqual([{}, {}, {}]);
    expect((await editCandidate(db, maya.id, { fields: { [id]: 1 } })).ok).toBe(false);
    await undoNext(db);
    expect((await listCandidates(db, { search: 'maya' })).candidates[0]?.fields).toEqual({ [id]: 400 });
    await undoNext(db);
    expect((await listCandidates(db, { search: 'maya' })).candidates[0]?.fields).toEqual({});
  });

  it('that has a value by now stays, although its creation is undone', async () => {
    const db = freshShortlist();
    const { maya } = await threePeople(db);
    const id = newId();
    const creation = await edit(db, { type: 'add-label', table: 'fields', id, name: 'Budget', field });
    await editCandidate(db, maya.id, { fields: { [id]: 0 } });
    expect((await undoCommit(db, creation))?.conflicts).toMatchObject([
      { table: 'fields', path: 'trashedAtMs' },
    ]);
    expect(await listFields(db)).toHaveLength(1);
  });

  it('that is added under the name of a deleted one starts empty', async () => {
    const db = freshShortlist();
    const { maya } = await threePeople(db);
    const id = newId();
    await edit(db, { type: 'add-label', table: 'fields', id, name: 'Budget', field });
    await editCandidate(db, maya.id, { fields: { [id]: 400 } });
    await edit(db, { type: 'remove-label', table: 'fields', id });
    await edit(db, { type: 'add-label', table: 'fields', id: newId(), name: 'budget', field });
    expect(await countProfiles(db, 'fields')).toEqual(new Map([[id, 1]]));
    expect((await listCandidates(db, { search: 'maya' })).candidates[0]?.fields).toEqual({});
  });
});

it('counts the profiles of each, without those in the trash', async () => {
  const db = freshShortlist();
  const { noor } = await threePeople(db);
  const [bread, berlin] = [await idOf(db, 'tags', 'bread'), await idOf(db, 'tags', 'berlin')];
  expect(await countProfiles(db, 'tags')).toEqual(
    new Map([
      [bread, 2],
      [berlin, 1],
    ]),
  );
  await removeCandidate(db, noor.id);
  expect(await countProfiles(db, 'tags')).toEqual(
    new Map([
      [bread, 1],
      [berlin, 1],
    ]),
  );
  expect((await countProfiles(db, 'stages')).get('found')).toBe(2);
});
