import type { Label, LabelTable, OwnField } from '../model/label';
import type { ShortlistDatabase } from './database';
import { inOrder, MEMBERS } from './labels';
import { type LabelRow, readCandidateRow, readFieldRow, readLabelRow } from './rows';

/** Readable tags, lists, stages or fields in the user's order, without deleted ones. */
export function liveLabels(rows: readonly unknown[]): LabelRow[] {
  return live(rows.map(readLabelRow));
}

/** Readable tags, lists or stages that were deleted, the newest deletion first: a new one of the same name is that one again. */
export function deletedLabels(rows: readonly unknown[]): LabelRow[] {
  return rows
    .flatMap((row) => readLabelRow(row) ?? [])
    .filter(({ trashedAtMs }) => trashedAtMs !== null)
    .toSorted((a, b) => (b.trashedAtMs ?? 0) - (a.trashedAtMs ?? 0));
}

/** Custom fields in the user's order, without deleted ones. */
export function fieldsIn(rows: readonly unknown[]): OwnField[] {
  return live(rows.map(readFieldRow)).map(({ id, name, colour, kind, options }) => ({
    ...{ id, name, colour, kind, options },
  }));
}

function live<Read extends LabelRow>(rows: readonly (Read | null)[]): Read[] {
  return inOrder(rows.filter((row) => row !== null).filter(({ trashedAtMs }) => trashedAtMs === null));
}

/** All tags, lists and stages in the user's order. */
export async function listLabels(
  db: ShortlistDatabase,
  table: Exclude<LabelTable, 'fields'>,
): Promise<Label[]> {
  return liveLabels(await db[table].toArray()).map(({ id, name, colour }) => ({ id, name, colour }));
}

/** The tags or lists that at least one profile has, in the user's order. */
export async function usedLabels(db: ShortlistDatabase, table: 'tags' | 'lists'): Promise<Label[]> {
  const labels = await listLabels(db, table);
  // One look per label: listing the keys of the index passes every profile.
  const first = ({ id }: Label) => db.candidates.where(MEMBERS[table]).equals(id).limit(1).primaryKeys();
  const found = await Promise.all(labels.map(first));
  return labels.filter((_, at) => found[at]?.length === 1);
}

/** All custom fields in the user's order. */
export async function listFields(db: ShortlistDatabase): Promise<OwnField[]> {
  return fieldsIn(await db.fields.toArray());
}

/** How many profiles have each label, or a value of each field, by its id. Profiles in the trash do not count. */
export async function countProfiles(db: ShortlistDatabase, table: LabelTable): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by);
  if (table === 'fields') {
    for (const { trashedAtMs, fields } of (await db.candidates.toArray()).flatMap(readRow)) {
      if (trashedAtMs !== null) continue;
      for (const [id, value] of Object.entries(fields)) if (value != null) add(id, 1);
    }
    return counts;
  }
  // Counting by the index takes a thousandth of the time of reading the rows.
  const field = MEMBERS[table];
  for (const { id } of await listLabels(db, table)) {
    add(id, await db.candidates.where(field).equals(id).count());
  }
  for (const row of (await db.candidates.where('trashedAtMs').above(0).toArray()).flatMap(readRow)) {
    for (const id of [row[field]].flat()) add(id, -1);
  }
  return counts;
}

const readRow = (row: unknown) => readCandidateRow(row) ?? [];
