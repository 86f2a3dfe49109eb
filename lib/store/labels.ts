import { STAGES } from '../model/candidate';
import { newId } from './clock';
import { readLabelRow } from './rows';
import type { RecordTable, Row } from './schema';
import type { Writer } from './writer';

export type LabelTable = Extract<RecordTable, 'tags' | 'lists' | 'stages'>;

/** Whether two spellings name the same tag. */
export const spelling = (name: string) => name.toLowerCase();

/** The built-in stages, with their built-in names until the user renames them. */
export const STAGE_ROWS: readonly Row[] = STAGES.map((id, order) => ({
  ...{ id, name: null, order, colour: null },
  ...{ stamps: {}, seq: 0, trashedAtMs: null },
}));

/** The ids of the named tags or lists, in the given order; creates any that do not exist yet. */
export async function idsOf(
  writer: Writer,
  table: 'tags' | 'lists',
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const { known, last: before } = await labelsIn(writer, table);
  let last = before;
  return names.map((name) => {
    const id = known.get(spelling(name)) ?? newId();
    if (!known.has(spelling(name))) {
      last += 1;
      writer.create(table, id, { name, order: last, colour: null });
      known.set(spelling(name), id);
    }
    return id;
  });
}

/** The ids of those tags or lists that are there. */
export async function knownIdsOf(
  writer: Writer,
  table: 'tags' | 'lists',
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const { known } = await labelsIn(writer, table);
  return [...new Set(names.flatMap((name) => known.get(spelling(name)) ?? []))];
}

/** Ids by spelling, and the place of the last one. */
async function labelsIn(writer: Writer, table: 'tags' | 'lists') {
  const known = new Map<string, string>();
  let last = 0;
  for (const row of await writer.all(table)) {
    const label = readLabelRow(row);
    if (!label || label.name === null || label.trashedAtMs !== null) continue;
    known.set(spelling(label.name), label.id);
    last = Math.max(last, label.order);
  }
  return { known, last };
}
