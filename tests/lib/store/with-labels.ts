import type { LabelTable } from '../../../lib/model/label';
import type { LabelChange } from '../../../lib/store/change';
import { newId } from '../../../lib/store/clock';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editLabels } from '../../../lib/store/edit-labels';
import { listCandidates } from '../../../lib/store/find-candidates';
import { listLabels } from '../../../lib/store/list-labels';
import { problemWords } from '../../../lib/words/problem-words';
import { draftOf } from './drafts';
import { savedIn, successOf } from './fresh-database';

/** Maya has bread and berlin, Noor has bread, Otto has none. */
export async function threePeople(db: ShortlistDatabase) {
  const maya = await savedIn(db, draftOf({ handle: 'maya.bakes', tags: ['bread', 'berlin'] }));
  const noor = await savedIn(db, draftOf({ handle: 'noor.runs', tags: ['Bread'] }));
  const otto = await savedIn(db, draftOf({ handle: 'otto.builds' }));
  return { maya, noor, otto };
}

export async function tagsBy(db: ShortlistDatabase): Promise<Record<string, string[]>> {
  const { candidates } = await listCandidates(db);
  return Object.fromEntries(candidates.map(({ handle, tags }) => [handle, tags.toSorted()]));
}

export async function stagesBy(db: ShortlistDatabase): Promise<Record<string, string>> {
  const { candidates } = await listCandidates(db);
  return Object.fromEntries(candidates.map(({ handle, stage }) => [handle, stage]));
}

export async function idOf(db: ShortlistDatabase, table: Exclude<LabelTable, 'fields'>, name: string) {
  const id = (await listLabels(db, table)).find((label) => label.name === name)?.id;
  if (id === undefined) throw new Error(`No ${name} in ${table}`);
  return id;
}

export const namesIn = async (db: ShortlistDatabase, table: Exclude<LabelTable, 'fields'>) =>
  (await listLabels(db, table)).map(({ id, name }) => name ?? id);

export const edit = async (db: ShortlistDatabase, ...changes: LabelChange[]) =>
  successOf(await editLabels(db, changes)) ?? '';

export const problemWith = async (db: ShortlistDatabase, change: LabelChange) => {
  const result = await editLabels(db, [change]);
  return result.ok ? null : problemWords(result.problem).happened;
};

export async function added(db: ShortlistDatabase, table: LabelTable, name: string): Promise<string> {
  const id = newId();
  await edit(db, { type: 'add-label', table, id, name });
  return id;
}
