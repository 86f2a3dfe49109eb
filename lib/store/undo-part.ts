import type { ShortlistDatabase } from './database';
import { type Deleted, deleteBrought } from './delete-brought';
import { sameValue, valueAt } from './paths';
import { lineUpAgain } from './queue/line-up-again';
import type { ChangeRow, RecordChange, Row, Values } from './schema';
import type { Sources } from './stamped-row';
import { isFromFile, type StampedRecord, type StepOutline } from './step-outline';
import type { UndoConflict } from './undo-conflict';
import { isLabelTable, type LimitedUndo, limitStage, limitUndo, stageIdsIn } from './undo-labels';
import { untouchedAmong } from './untouched';
import type { Writer } from './writer';

/** A part of a step: some of its rows in the history, newest first. */
export interface UndoPart {
  rows: readonly ChangeRow[];
  isFirst: boolean;
  isLast: boolean;
}

/** What was undone, and what was not because it has changed since. */
export interface UndonePart {
  conflicts: UndoConflict[];
  /** Whom the queue opens next because of the undo; null if that did not change. */
  nextInQueue: string | null;
}

/** Takes back one part of a step, inside an open transaction. */
export async function undoPart(
  db: ShortlistDatabase,
  writer: Writer,
  outline: StepOutline,
  part: UndoPart,
): Promise<UndonePart> {
  const records = part.rows.flatMap((row) => row.records.map((record) => ({ record, stamp: row.stamp })));
  const deleted = await deletedWith(db, outline, records);
  const wanted = inOrder(outline, part, records).filter(
    ({ record }) => !deleted.get(record.table)?.has(record.id),
  );
  const tables = Map.groupBy(wanted, ({ record }) => record.table);
  for (const [table, some] of tables) await writer.read(table, idsIn(some));
  const conflicts = await takeBackAll(writer, wanted, deleted.get('candidates'));
  const queued = idsIn(tables.get('queue') ?? []);
  return { conflicts, nextInQueue: queued.length === 0 ? null : await lineUpAgain(writer, queued) };
}

const idsIn = (records: readonly StampedRecord[]): string[] => records.map(({ record }) => record.id);

/** Deletes those candidates of the part that a file has brought, and that are as the file has them. */
async function deletedWith(
  db: ShortlistDatabase,
  outline: StepOutline,
  records: readonly StampedRecord[],
): Promise<Deleted> {
  if (!isFromFile(outline.first.kind)) return new Map();
  const ids = new Set(
    records.flatMap(({ record: { table, id } }) =>
      table === 'candidates' && outline.created.has(id) ? id : [],
    ),
  );
  return deleteBrought(db, await untouchedAmong(db, [...ids], outline));
}

/** In the order to undo them: a deleted stage is back before its candidates, and a new one goes after them. */
function inOrder(
  { first, owners, labels, since }: StepOutline,
  { isFirst, isLast }: UndoPart,
  records: readonly StampedRecord[],
): StampedRecord[] {
  // Everything that came with a candidate goes to the trash and comes back with it: its row alone changes. An import also
  // adds notes and contacts to candidates that were there before, and its own labels, which leave with it.
  const ownsLabels = owners.size > 0 && !isFromFile(first.kind);
  const isPartOfIt = ({ table, id, created, after }: RecordChange) =>
    table !== 'candidates' && created && (owners.has(id) || owners.has(String(after.candidateId)));
  const ofLabels = ownsLabels ? [] : labels.filter(({ seq }) => seq > since).toReversed();
  const isRemoval = ({ record }: StampedRecord) => record.before.trashedAtMs != null;
  return [
    ...(isFirst ? ofLabels.filter((label) => !isRemoval(label)) : []),
    ...records.filter(({ record }) => !isLabelTable(record.table) && !isPartOfIt(record)),
    ...(isLast ? ofLabels.filter(isRemoval) : []),
  ];
}

/** Labels one after the other, each with its own checks; everything else in between at once. */
async function takeBackAll(
  writer: Writer,
  records: readonly StampedRecord[],
  leaving?: ReadonlySet<string>,
): Promise<UndoConflict[]> {
  const conflicts: UndoConflict[] = [];
  let stages = await stageIdsIn(writer);
  for (const { record, stamp } of records) {
    const { table, id } = record;
    const row = writer.known(table, id);
    if (row === null) continue;
    const restored = restoredValues(row, record, stamp);
    let { values, stay }: LimitedUndo = { values: restored.values, stay: [] };
    if (isLabelTable(table)) {
      ({ values, stay } = await limitUndo(writer, table, row, values, leaving));
    } else if (table === 'candidates') ({ values, stay } = limitStage(stages, values));
    writer.setKnown(table, id, values, restored.sources);
    if (table === 'stages') stages = await stageIdsIn(writer);
    const kept = stay.map((path) => ({
      ...{ table, id, path, before: record.before[path], now: valueAt(row, path) },
    }));
    conflicts.push(...restored.conflicts, ...kept);
  }
  return conflicts;
}

/** The values that still are as the commit set them, and those that are not. */
function restoredValues(
  row: Row,
  { table, id, created, before, beforeStamps, beforeOrigins, after }: RecordChange,
  stamp: string,
): { values: Values; sources: Sources; conflicts: UndoConflict[] } {
  const conflicts: UndoConflict[] = [];
  const values: Values = {};
  const sources: Sources = {};
  const paths = created ? ['trashedAtMs'] : Object.keys(after);
  for (const path of paths) {
    const now = valueAt(row, path);
    if ((row.echoes?.[path] ?? row.stamps[path]) === stamp) {
      values[path] = before[path];
      const echo = beforeStamps[path];
      // As if it had never been merged, so that it can be merged again.
      const origin = row.origins?.[path] && (beforeOrigins?.[path] ?? echo);
      sources[path] = { echo, origin };
    } else if (!sameValue(now, before[path])) {
      conflicts.push({ table, id, path, before: before[path], now });
    }
  }
  return { values, sources, conflicts };
}
