import type { IsAsLeft } from './redo-as-left';
import type { ChangeRow, Values } from './schema';
import { limitStage, stageIdsIn } from './undo-labels';
import type { Writer } from './writer';

/** Sets everything as it was before these rows of an undo, newest first. Returns how many values stay as they are. */
export async function redoChanged(
  writer: Writer,
  rows: readonly ChangeRow[],
  isAsLeft: IsAsLeft,
): Promise<number> {
  const records = rows.flatMap((row) => row.records.toReversed());
  for (const [table, some] of Map.groupBy(records, (one) => one.table))
    await writer.read(
      table,
      some.map(({ id }) => id),
    );
  const stages = await stageIdsIn(writer);
  let left = 0;
  for (const { table, id, before } of records) {
    const row = writer.known(table, id);
    const paths = Object.keys(before);
    const again = paths.filter((path) => row !== null && isAsLeft(table, row, path));
    const values: Values = Object.fromEntries(again.map((path) => [path, before[path]]));
    // It is in the trash for as long as one that is removed now.
    if (typeof values.trashedAtMs === 'number') values.trashedAtMs = writer.nowMs;
    const { values: allowed } = table === 'candidates' ? limitStage(stages, values) : { values };
    left += paths.length - Object.keys(allowed).length;
    if (row !== null) writer.setKnown(table, id, allowed);
  }
  return left;
}
