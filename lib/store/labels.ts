import { STAGES } from '../model/candidate';
import { newId } from './clock';
import { readLabelRow } from './rows';
import type { RecordTable, Row } from './schema';
import type { Writer } from './writer';

export type LabelTable = Extract<RecordTable, 'tags' | 'lists' | 'stages'>;

/** Two spellings of one tag. */
export const spelling = (name: string) => name.toLowerCase();

/** The stages that the product brings; their names are the product's words until the user gives others. */
export const STAGE_ROWS: readonly Row[] = STAGES.map((id, order) => ({
  ...{ id, name: null, order, colour: null },
  ...{ stamps: {}, seq: 0, trashedAtMs: null },
}));

/** The ids of tags or lists by their names, in the order given; those that nobody has used yet are made. */
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
