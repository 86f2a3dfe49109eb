import type { LabelTable } from '../model/label';
import type { ChangeRow, RecordTable, Row, Values } from './schema';
import { isLabelTable, limitUndo } from './undo-labels';
import type { Writer } from './writer';

interface RecordToRedo {
  table: RecordTable;
  id: string;
  created: boolean;
  values: Values;
}

/**
 * Does an undone import again, inside an open transaction that has read its rows. Its profiles were deleted and are created anew
 * from the history: the file may be gone.
 */
export async function redoImported(
  writer: Writer,
  rows: readonly ChangeRow[],
  isAsLeft: (table: RecordTable, row: Row, path: string) => boolean,
): Promise<void> {
  for (const { table, id, created, values } of recordsIn(rows)) {
    const row = writer.known(table, id);
    if (row === null) {
      if (created) writer.create(table, id, values);
    } else if (!created) {
      const again = Object.entries(values).filter(([path]) => isAsLeft(table, row, path));
      writer.setKnown(table, id, Object.fromEntries(again));
    } else if (row.trashedAtMs !== null && isAsLeft(table, row, 'trashedAtMs'))
      writer.setKnown(table, id, await liveAgain(writer, table, row));
  }
}

/** What the import did to each row, labels first: profiles have them. */
function recordsIn(rows: readonly ChangeRow[]): RecordToRedo[] {
  const found = new Map<string, RecordToRedo>();
  for (const { table, id, created, after } of rows.flatMap((row) => row.records)) {
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

async function liveAgain(writer: Writer, table: RecordTable, row: Row): Promise<Values> {
  const values: Values = { trashedAtMs: null };
  // Another label may have its name by now.
  return isLabelTable(table) ? (await limitUndo(writer, table as LabelTable, row, values)).values : values;
}
