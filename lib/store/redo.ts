import type { LabelTable } from '../model/label';
import { write } from './commit';
import { commitRows, undosOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { ChangedUnderneath } from './refused';
import type { RecordTable, Row, Values } from './schema';
import { isLabelTable, limitUndo } from './undo-labels';
import type { Writer } from './writer';

/** The import that the last steps of Undo have taken back; null if anything else was done since, or none was. */
export async function nextRedo(db: ShortlistDatabase): Promise<string | null> {
  const undone: string[] = [];
  let isPast = false;
  await db.changes
    .where('undoable')
    .equals(1)
    .reverse()
    .until(() => isPast)
    .each(({ undoes }) => {
      if (typeof undoes === 'string') undone.push(undoes);
      else isPast = true;
    });
  for (const commitId of undone) {
    const first = await db.changes.where('commitId').equals(commitId).first();
    if (first?.kind === 'many-imported') return commitId;
  }
  return null;
}

/**
 * Does an undone import again, from the history: its file may be gone. Returns how many profiles it brought back or changed.
 * The step that Undo reverts is the import, as before.
 */
export async function redoImport(
  db: ShortlistDatabase,
  commitId: string,
  nowMs = Date.now(),
): Promise<number> {
  const records = await recordsIn(db, commitId);
  let profiles = 0;
  await write(db, { kind: 'many-imported', nowMs, step: commitId }, async (writer) => {
    if ((await nextRedo(db)) !== commitId) throw new ChangedUnderneath();
    const undoStamp = (await undosOf(db, commitId)).at(-1)?.stamp ?? '';
    for (const [table, some] of Map.groupBy(records, (record) => record.table)) {
      await writer.read(
        table,
        some.map(({ id }) => id),
      );
    }
    profiles = 0;
    for (const record of records) {
      await redo(writer, record, undoStamp);
      if (record.table === 'candidates') profiles += 1;
    }
  });
  return profiles;
}

interface RecordToRedo {
  table: RecordTable;
  id: string;
  created: boolean;
  values: Values;
}

/** What the import did to each row, labels first: profiles have them. */
async function recordsIn(db: ShortlistDatabase, commitId: string): Promise<RecordToRedo[]> {
  const found = new Map<string, RecordToRedo>();
  for (const { table, id, created, after } of (await commitRows(db, commitId)).flatMap(
    (row) => row.records,
  )) {
    const key = `${table}:${id}`;
    const { trashedAtMs: _, ...values } = after;
    const known = found.get(key);
    found.set(key, {
      ...{ table, id },
      created: created || known?.created === true,
      values: { ...known?.values, ...values },
    });
  }
  const turn = ({ table }: RecordToRedo) => (isLabelTable(table) ? 0 : 1);
  return [...found.values()].toSorted((a, b) => turn(a) - turn(b));
}

async function redo(writer: Writer, record: RecordToRedo, undoStamp: string): Promise<void> {
  const { table, id, created, values } = record;
  const row = writer.known(table, id);
  if (row === null) {
    if (created) writer.create(table, id, values);
    return;
  }
  const wasUndone = (path: string) => row.stamps[path] === undoStamp;
  if (!created) {
    const again = Object.entries(values).filter(([path]) => wasUndone(path));
    return writer.setKnown(table, id, Object.fromEntries(again));
  }
  if (row.trashedAtMs !== null && wasUndone('trashedAtMs'))
    writer.setKnown(table, id, await liveAgain(writer, table, row));
}

async function liveAgain(writer: Writer, table: RecordTable, row: Row): Promise<Values> {
  const values: Values = { trashedAtMs: null };
  // Another label may have its name by now.
  return isLabelTable(table) ? (await limitUndo(writer, table as LabelTable, row, values)).values : values;
}
