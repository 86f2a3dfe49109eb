import type { LabelTable } from '../model/label';
import { MAX_NAME } from '../model/limits';
import { cutText } from '../model/outside-text';
import { labelSpelling, labelsIn, MEMBERS, spelling } from './labels';
import { valueAt } from './paths';
import { readLabelRow } from './rows';
import type { RecordTable, Row, Values } from './schema';
import type { Writer } from './writer';

const TABLES: readonly RecordTable[] = ['tags', 'lists', 'stages', 'fields'];

export const isLabelTable = (table: RecordTable): table is LabelTable => TABLES.includes(table);

/** What an undo may set of a row, and the paths that must stay as they are. */
export interface LimitedUndo {
  values: Values;
  stay: string[];
}

/**
 * What an undo may set of a tag, list, stage or field, given what has happened since. Returns the paths that must stay as
 * they are: a label that profiles have by now is not removed, and a name that another label has by now is not given back. A
 * deleted label always comes back, if need be under another name, since its profiles get it back too. `leaving` are candidates
 * that the undo removes for good.
 */
export async function limitUndo(
  writer: Writer,
  table: LabelTable,
  row: Row,
  values: Values,
  leaving: ReadonlySet<string> = new Set(),
): Promise<LimitedUndo> {
  const label = readLabelRow(row);
  if (label === null) return { values, stay: [] };
  const others = (await labelsIn(writer, table)).filter(({ id }) => id !== row.id);
  const isLastStage = table === 'stages' && others.length === 0;
  if (
    typeof values.trashedAtMs === 'number' &&
    (isLastStage || (await isInUse(writer, table, row.id, leaving)))
  ) {
    return { values: without(values, 'trashedAtMs'), stay: ['trashedAtMs'] };
  }
  const taken = new Set(others.map(labelSpelling));
  const name = 'name' in values ? (values.name as string | null) : label.name;
  if (!taken.has(labelSpelling({ id: row.id, name }))) return { values, stay: [] };
  if (row.trashedAtMs !== null && values.trashedAtMs === null) {
    return { values: { ...values, name: freeName(name ?? row.id, taken) }, stay: [] };
  }
  return 'name' in values ? { values: without(values, 'name'), stay: ['name'] } : { values, stay: [] };
}

/** The stages that candidates can have. */
export async function stageIdsIn(writer: Writer): Promise<ReadonlySet<string>> {
  return new Set((await labelsIn(writer, 'stages')).map(({ id }) => id));
}

/** A candidate does not get a stage back that has been deleted since. */
export function limitStage(stages: ReadonlySet<string>, values: Values): LimitedUndo {
  if (!('stageId' in values) || stages.has(String(values.stageId))) return { values, stay: [] };
  return { values: without(values, 'stageId'), stay: ['stageId'] };
}

/** Profiles in the trash count, because they come back with their labels. */
async function isInUse(
  writer: Writer,
  table: LabelTable,
  id: string,
  leaving: ReadonlySet<string>,
): Promise<boolean> {
  const having =
    table === 'fields'
      ? (await writer.all('candidates')).filter((row) => valueAt(row, `fields.${id}`) != null)
      : await writer.having(MEMBERS[table], id);
  return having.some((row) => !leaving.has(row.id));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const next = `${cutText(name, MAX_NAME - 6)} ${n}`;
    if (!taken.has(spelling(next))) return next;
  }
}

function without(values: Values, path: string): Values {
  const { [path]: _, ...others } = values;
  return others;
}
