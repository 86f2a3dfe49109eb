import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editLabels } from '../../../../lib/store/edit-labels';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listLabels } from '../../../../lib/store/list-labels';
import { undoCommit } from '../../../../lib/store/undo';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { copyOf, merged } from '../../store/merge/merged';
import { undoNext } from '../../store/next-steps';
import { backupOf, restored } from '../backup/backups';
import { importText } from './import-text';

const LIST = 'Instagram,Tags,List\n@maya.bakes,"Akne, bread",Spring\n@tom.rides,acne,Summer\n';
const NEXT = 'Instagram,Tags,List\n@ida.cooks,"AKNE, acne",spring\n@maya.bakes,Akne,\n';

const namesOf = async (db: ShortlistDatabase, table: 'tags' | 'lists') =>
  (await listLabels(db, table)).map(({ name }) => name).toSorted();

async function merge(db: ShortlistDatabase, table: 'tags' | 'lists', from: string, into: string) {
  const labels = await listLabels(db, table);
  const idOf = (wanted: string) => labels.find(({ name }) => name === wanted)?.id ?? '';
  successOf(await editLabels(db, [{ type: 'merge-labels', table, from: idOf(from), into: idOf(into) }]));
}

async function mergedHere(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  await importText(db, LIST);
  await merge(db, 'tags', 'Akne', 'acne');
  await merge(db, 'lists', 'Spring', 'Summer');
  return db;
}

async function tagsOf(db: ShortlistDatabase, handle: string) {
  const found = (await listCandidates(db)).candidates.find((one) => one.handle === handle);
  return { tags: found?.tags.toSorted(), lists: found?.lists };
}

describe('a tag or list that was merged into another one', () => {
  it('stands for that one in every list that is imported later', async () => {
    const db = await mergedHere();
    const { comparison } = await importText(db, NEXT);
    expect(comparison.mergedNames).toEqual([
      { from: 'AKNE', to: 'acne' },
      { from: 'spring', to: 'Summer' },
    ]);
    expect(await tagsOf(db, 'ida.cooks')).toEqual({ tags: ['acne'], lists: ['Summer'] });
    expect(await namesOf(db, 'tags')).toEqual(['acne', 'bread']);
    expect(await namesOf(db, 'lists')).toEqual(['Summer']);
    expect((await importText(db, NEXT)).changes).toEqual([]);
  });

  it('does so in a restored backup too, and through a second merge', async () => {
    const { db } = await restored(await backupOf(await mergedHere()));
    await merge(db, 'tags', 'acne', 'bread');
    await importText(db, NEXT);
    expect(await tagsOf(db, 'ida.cooks')).toEqual({ tags: ['bread'], lists: ['Summer'] });
  });

  it('has its own name again when the merge is undone, or a label of that name is made', async () => {
    const undone = freshShortlist();
    await importText(undone, LIST);
    await merge(undone, 'tags', 'Akne', 'acne');
    await undoNext(undone);
    await importText(undone, NEXT);
    expect((await tagsOf(undone, 'ida.cooks')).tags).toEqual(['Akne', 'acne']);

    const made = await mergedHere();
    successOf(await editLabels(made, [{ type: 'add-label', table: 'tags', id: 'new', name: 'Akne' }]));
    expect((await importText(made, NEXT)).comparison.mergedNames).toEqual([{ from: 'spring', to: 'Summer' }]);
    expect((await tagsOf(made, 'ida.cooks')).tags).toEqual(['Akne', 'acne']);
  });

  it('is gone for good with the one that it was merged into', async () => {
    const db = await mergedHere();
    const acne = (await listLabels(db, 'tags')).find(({ name }) => name === 'acne');
    successOf(await editLabels(db, [{ type: 'remove-label', table: 'tags', id: acne?.id ?? '' }]));
    expect((await importText(db, NEXT)).comparison.mergedNames).toEqual([{ from: 'spring', to: 'Summer' }]);
    // Without the one that it stood for, the names of the file are what is left.
    expect((await tagsOf(db, 'ida.cooks')).tags).toEqual(['Akne', 'acne']);
  });

  it('stands for that one in what a colleague adds who has not merged it', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    const colleague = await copyOf(db);
    await merge(db, 'tags', 'Akne', 'acne');
    await importText(colleague, 'Instagram,Tags\n@sam.sings,Akne\n');
    await merged(db, colleague);
    expect((await tagsOf(db, 'sam.sings')).tags).toEqual(['acne']);
    expect(await namesOf(db, 'tags')).toEqual(['acne', 'bread']);
  });

  it('is not brought back by undoing and doing again the import', async () => {
    const db = await mergedHere();
    const { commitId } = await importText(db, NEXT);
    await undoCommit(db, commitId ?? '');
    expect(await namesOf(db, 'tags')).toEqual(['acne', 'bread']);
  });
});
