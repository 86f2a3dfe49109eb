import { STAGES } from '../model/candidate';
import type { LabelTable } from '../model/label';
import { newId } from './clock';
import { type LabelRow, readFieldRow, readLabelRow } from './rows';
import type { Row } from './schema';
import type { Writer } from './writer';

/** Where a candidate's row has its tags, lists and stage. */
export const MEMBERS = { tags: 'tagIds', lists: 'listIds', stages: 'stageId' } as const;

/** Two names with the same spelling are the same label. */
export const spelling = (name: string) => name.normalize('NFC').toLowerCase().trim();

/** The built-in stages, with their built-in names until the user renames them. */
export const STAGE_ROWS: readonly Row[] = STAGES.map((id, order) => ({
  ...{ id, name: null, order, colour: null },
  ...{ stamps: {}, seq: 0, trashedAtMs: null },
}));

/** What to compare a label's name by. The English names of the built-in stages are their ids. */
export const labelSpelling = ({ id, name }: Pick<LabelRow, 'id' | 'name'>) => spelling(name ?? id);

/** The readable labels of a table in the user's order, without deleted ones. */
export async function labelsIn(writer: Writer, table: LabelTable): Promise<LabelRow[]> {
  return inOrder((await allLabelsIn(writer, table)).filter(({ trashedAtMs }) => trashedAtMs === null));
}

async function allLabelsIn(writer: Writer, table: LabelTable): Promise<LabelRow[]> {
  const read = table === 'fields' ? readFieldRow : readLabelRow;
  const rows = (await writer.all(table)).map(read).filter((row) => row !== null);
  // Only stages have built-in names.
  return rows.filter(({ name }) => name !== null || table === 'stages');
}

/** Labels of the same place, as imported ones may be, are in the order of their ids. */
export function inOrder<Ordered extends { id: string; order: number }>(
  labels: readonly Ordered[],
): Ordered[] {
  return labels.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The ids of the named tags or lists, in the given order; creates any that do not exist yet. */
export async function idsOf(
  writer: Writer,
  table: 'tags' | 'lists',
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const known = await knownIn(writer, table);
  const ids: string[] = [];
  for (const name of names) {
    const id = known.get(spelling(name)) ?? (await createLabel(writer, table, newId(), name));
    known.set(spelling(name), id);
    ids.push(id);
  }
  return ids;
}

/**
 * Creates a label at the end of its table and returns its id. A deleted one of the same name comes back instead, so that
 * undoing the deletion later does not make two of one name. A field does not, because its old values would come back too.
 */
export async function createLabel(
  writer: Writer,
  table: LabelTable,
  id: string,
  name: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const all = await allLabelsIn(writer, table);
  const order = Math.max(0, ...all.map((label) => label.order)) + 1;
  const [deleted] = all
    .filter((label) => table !== 'fields' && labelSpelling(label) === spelling(name))
    .toSorted((a, b) => (b.trashedAtMs ?? 0) - (a.trashedAtMs ?? 0));
  if (deleted) {
    const merged = deleted.mergedInto == null ? {} : { mergedInto: null };
    await writer.set(table, deleted.id, { trashedAtMs: null, order, ...merged });
    return deleted.id;
  }
  writer.create(table, id, { name, order, colour: null, ...more });
  return id;
}

/** The ids of those tags or lists that are there. */
export async function knownIdsOf(
  writer: Writer,
  table: 'tags' | 'lists',
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const known = await knownIn(writer, table);
  return [...new Set(names.flatMap((name) => known.get(spelling(name)) ?? []))];
}

/** Ids by spelling. */
async function knownIn(writer: Writer, table: LabelTable): Promise<Map<string, string>> {
  return new Map((await labelsIn(writer, table)).map((label) => [labelSpelling(label), label.id]));
}
