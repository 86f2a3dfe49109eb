import { describe, expect, it } from 'vitest';
import { newId } from '../../../lib/store/clock';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listLabels } from '../../../lib/store/list-labels';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { freshShortlist } from './fresh-database';
import { undoNext } from './next-steps';
import { edit, idOf, namesIn, problemWith, tagsBy, threePeople } from './with-labels';

describe('a tag', () => {
  it('that is renamed has its new name on every profile, and Undo gives all the old one back', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const before = await tagsBy(db);
    const id = await idOf(db, 'tags', 'bread');
    await edit(db, { type: 'change-label', table: 'tags', id, values: { name: '  Baking ' } });
    expect(await tagsBy(db)).toEqual({
      'maya.bakes': ['Baking', 'berlin'],
      'noor.runs': ['Baking'],
      'otto.builds': [],
    });
    expect(await undoNext(db)).toMatchObject({
      kind: 'label-renamed',
      label: { table: 'tags', id },
      conflicts: [],
    });
    expect(await tagsBy(db)).toEqual(before);
  });

  it.each([
    ['an existing name, in other letters and with blanks around it', ' BERLIN ', '“berlin” already exists.'],
    ['no name', ' \u200b ', 'The name is empty.'],
    ['a name with a comma, which would be two tags', 'bread, rolls', 'The name contains a comma.'],
    ['a name that is too long', 'x'.repeat(201), 'The name is too long.'],
  ])('cannot be given %s', async (_, name, problem) => {
    const db = freshShortlist();
    await threePeople(db);
    const before = await tagsBy(db);
    const id = await idOf(db, 'tags', 'bread');
    expect(await problemWith(db, { type: 'change-label', table: 'tags', id, values: { name } })).toBe(
      problem,
    );
    expect(await problemWith(db, { type: 'add-label', table: 'tags', id: newId(), name })).toBe(problem);
    expect(await tagsBy(db)).toEqual(before);
  });

  it('can be spelled in other letters', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const id = await idOf(db, 'tags', 'bread');
    await edit(db, { type: 'change-label', table: 'tags', id, values: { name: 'BREAD' } });
    expect((await tagsBy(db))['noor.runs']).toEqual(['BREAD']);
  });

  it('that is merged goes from every profile to the other, and Undo gives each its own back', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const before = await tagsBy(db);
    const [from, into] = [await idOf(db, 'tags', 'bread'), await idOf(db, 'tags', 'berlin')];
    await edit(db, { type: 'merge-labels', table: 'tags', from, into });
    expect(await tagsBy(db)).toEqual({
      'maya.bakes': ['berlin'],
      'noor.runs': ['berlin'],
      'otto.builds': [],
    });
    expect(await namesIn(db, 'tags')).toEqual(['berlin']);
    expect((await undoNext(db))?.conflicts).toEqual([]);
    expect(await tagsBy(db)).toEqual(before);
  });

  it('that is deleted goes from every profile, also from those in the trash, and Undo gives it back', async () => {
    const db = freshShortlist();
    const { noor } = await threePeople(db);
    const before = await tagsBy(db);
    const id = await idOf(db, 'tags', 'bread');
    await removeCandidate(db, noor.id);
    await edit(db, { type: 'remove-label', table: 'tags', id });
    expect((await tagsBy(db))['maya.bakes']).toEqual(['berlin']);
    await undoNext(db);
    await undoNext(db);
    expect(await tagsBy(db)).toEqual(before);
  });

  it('that was deleted and typed again is one tag after Undo, on the old profiles and the new one', async () => {
    const db = freshShortlist();
    const { otto } = await threePeople(db);
    const id = await idOf(db, 'tags', 'bread');
    const deletion = await edit(db, { type: 'remove-label', table: 'tags', id });
    await editCandidate(db, otto.id, { tags: { add: ['Bread'], remove: [] } });
    expect((await tagsBy(db))['otto.builds']).toEqual(['bread']);
    expect((await undoCommit(db, deletion))?.conflicts).toEqual([]);
    expect(await tagsBy(db)).toEqual({
      'maya.bakes': ['berlin', 'bread'],
      'noor.runs': ['bread'],
      'otto.builds': ['bread'],
    });
    expect((await namesIn(db, 'tags')).toSorted()).toEqual(['berlin', 'bread']);
  });

  it('comes back under a free name if another one is called so by now', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const [bread, berlin] = [await idOf(db, 'tags', 'bread'), await idOf(db, 'tags', 'berlin')];
    const deletion = await edit(db, { type: 'remove-label', table: 'tags', id: bread });
    await edit(db, { type: 'change-label', table: 'tags', id: berlin, values: { name: 'Bread' } });
    await undoCommit(db, deletion);
    expect(await tagsBy(db)).toMatchObject({ 'maya.bakes': ['Bread', 'bread 2'], 'noor.runs': ['bread 2'] });
  });

  it('does not get its old name back if another one has it by now, and Undo says so', async () => {
    const db = freshShortlist();
    const { otto } = await threePeople(db);
    const id = await idOf(db, 'tags', 'bread');
    const rename = await edit(db, { type: 'change-label', table: 'tags', id, values: { name: 'baking' } });
    await editCandidate(db, otto.id, { tags: { add: ['bread'], remove: [] } });
    expect((await undoCommit(db, rename))?.conflicts).toMatchObject([
      { table: 'tags', path: 'name', before: 'bread', now: 'baking' },
    ]);
    expect(await tagsBy(db)).toMatchObject({ 'noor.runs': ['baking'], 'otto.builds': ['bread'] });
  });

  it('stays if a profile has got it since, although the change that made it is undone', async () => {
    const db = freshShortlist();
    const { noor, otto } = await threePeople(db);
    await editCandidate(db, otto.id, { tags: { add: ['vegan'], remove: [] } });
    const first = (await nextUndo(db))?.commitId ?? '';
    await editCandidate(db, noor.id, { tags: { add: ['vegan'], remove: [] } });
    expect((await undoCommit(db, first))?.conflicts).toEqual([]);
    expect(await tagsBy(db)).toMatchObject({ 'noor.runs': ['bread', 'vegan'], 'otto.builds': [] });
  });

  it('that another screen took off meanwhile stays off after the merge is undone', async () => {
    const db = freshShortlist();
    const { noor } = await threePeople(db);
    const [from, into] = [await idOf(db, 'tags', 'bread'), await idOf(db, 'tags', 'berlin')];
    const merge = await edit(db, { type: 'merge-labels', table: 'tags', from, into });
    await editCandidate(db, noor.id, { tags: { add: [], remove: ['berlin'] } });
    await undoCommit(db, merge);
    expect(await tagsBy(db)).toMatchObject({ 'maya.bakes': ['berlin', 'bread'], 'noor.runs': ['bread'] });
  });

  it('that another window deleted is neither renamed nor merged', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const [id, into] = [await idOf(db, 'tags', 'bread'), await idOf(db, 'tags', 'berlin')];
    await edit(db, { type: 'remove-label', table: 'tags', id });
    const gone = 'It was deleted in another window.';
    expect(await problemWith(db, { type: 'change-label', table: 'tags', id, values: { name: 'a' } })).toBe(
      gone,
    );
    expect(await problemWith(db, { type: 'merge-labels', table: 'tags', from: id, into })).toBe(gone);
    expect(await problemWith(db, { type: 'merge-labels', table: 'tags', from: into, into: id })).toBe(gone);
  });

  it('has a colour, which is one undo step of its own', async () => {
    const db = freshShortlist();
    await threePeople(db);
    const id = await idOf(db, 'tags', 'bread');
    const colour = await edit(db, { type: 'change-label', table: 'tags', id, values: { colour: 'teal' } });
    await edit(db, { type: 'change-label', table: 'tags', id, values: { name: 'baking' } });
    expect(await listLabels(db, 'tags')).toContainEqual({ id, name: 'baking', colour: 'teal' });
    await undoCommit(db, colour);
    expect(await listLabels(db, 'tags')).toContainEqual({ id, name: 'baking', colour: null });
  });
});
