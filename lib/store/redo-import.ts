import type { LabelTable } from '../model/label';
import type { NewCandidate } from './change';
import type { ShortlistDatabase } from './database';
import type { IsAsLeft } from './redo-as-left';
import { savedAmong } from './refuse-saved';
import type { ChangeRow, RecordChange, RecordTable, Row, Values } from './schema';
import { isLabelTable, limitUndo } from './undo-labels';
import type { Writer } from './writer';

/** Some of the rows of an import in the history. */
interface ImportedPart {
  rows: readonly ChangeRow[];
  /** What the whole import did to tags, lists, stages and fields, for its first part: profiles have them. */
  labels: readonly RecordChange[];
  /** Whether nothing else was written since the first part. */
  isAlone: boolean;
}

/**
 * Does a part of an undone import again, inside an open transaction. Its profiles were deleted and are created anew from the
 * history: the file may be gone. Those that another window has saved meanwhile are left out.
 */
export async function redoImported(
  db: ShortlistDatabase,
  writer: Writer,
  { rows, labels, isAlone }: ImportedPart,
  isAsLeft: IsAsLeft,
): Promise<void> {
  const ofProfiles = rows.flatMap((row) => row.records).filter(({ table }) => !isLabelTable(table));
  const records = recordsIn([...labels, ...ofProfiles]);
  for (const [table, some] of Map.groupBy(records, (one) => one.table))
    await writer.read(
      table,
      some.map(({ id }) => id),
    );
  const isLeftOut = isAlone ? () => false : await savedElsewhere(db, writer, records);
  for (const record of records) {
    const { table, id, created, values } = record;
    const row = writer.known(table, id);
    if (row === null) {
      if (created && !isLeftOut(record)) writer.create(table, id, values);
    } else if (!created) {
      const again = Object.fromEntries(Object.entries(values).filter(([path]) => isAsLeft(table, row, path)));
      // It is in the trash for as long as one that is removed now.
      if (typeof again.trashedAtMs === 'number') again.trashedAtMs = writer.nowMs;
      writer.setKnown(table, id, await allowed(writer, table, row, again));
    } else if (row.trashedAtMs !== null && isAsLeft(table, row, 'trashedAtMs'))
      writer.setKnown(table, id, await allowed(writer, table, row, { trashedAtMs: null }));
  }
}

interface RecordToRedo {
  table: RecordTable;
  id: string;
  created: boolean;
  values: Values;
}

/** What the import did to each row. */
function recordsIn(records: readonly RecordChange[]): RecordToRedo[] {
  const found = new Map<string, RecordToRedo>();
  for (const { table, id, created, after } of records) {
    const key = `${table}:${id}`;
    const { trashedAtMs, ...rest } = after;
    // A new row is not in the trash. One that was there may have come back, or a note of it have gone.
    const values = created || trashedAtMs === undefined ? rest : after;
    const known = found.get(key);
    found.set(key, {
      ...{ table, id },
      created: created || known?.created === true,
      values: { ...known?.values, ...values },
    });
  }
  return [...found.values()];
}

/** Tells what belongs to profiles whose account is on the shortlist by now. */
async function savedElsewhere(
  db: ShortlistDatabase,
  writer: Writer,
  records: readonly RecordToRedo[],
): Promise<(record: RecordToRedo) => boolean> {
  const isNew = ({ table, id, created }: RecordToRedo) =>
    table === 'candidates' && created && writer.known(table, id) === null;
  const candidates = records.filter(isNew).map(({ id, values }) => ({ ...values, id }) as NewCandidate);
  const out = new Set(await savedAmong(db, candidates));
  const stays = new Set(candidates.flatMap(({ id, creatorId }) => (out.has(id) ? [] : creatorId)));
  const creators = new Set(
    candidates.flatMap(({ id, creatorId }) => (out.has(id) && !stays.has(creatorId) ? creatorId : [])),
  );
  return ({ id, values }) => out.has(id) || out.has(String(values.candidateId)) || creators.has(id);
}

/** Another label may have the name of one by now. */
async function allowed(writer: Writer, table: RecordTable, row: Row, values: Values): Promise<Values> {
  return isLabelTable(table) ? (await limitUndo(writer, table as LabelTable, row, values)).values : values;
}
