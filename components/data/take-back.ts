import type { Label, LabelTable } from '../../lib/model/label';
import { ok, type Result } from '../../lib/model/result';
import { readChangeRow } from '../../lib/store/change-rows';
import type { ShortlistDatabase } from '../../lib/store/database';
import { redoOffPage, undoOffPage } from '../../lib/store/off-page';
import { attempt } from '../../lib/store/problems';
import { nextRedo } from '../../lib/store/redo';
import { readCandidateRow, readDefinitionRow, readLabelRow } from '../../lib/store/rows';
import { nextUndo, type Undone } from '../../lib/store/undo';
import { closeOfferOf } from '../ui/toast-with-undo';

/** What was undone, with the names of what it is about. */
export interface UndoneFor extends Omit<Undone, 'label'> {
  handle: string | null;
  /** The name of the brief or view, or the source of the own table. */
  definition: string | null;
  /** The tag, list, stage or field that the change was about. */
  label: { table: LabelTable; label: Pick<Label, 'id' | 'name'> | null } | null;
  /** All stages, deleted ones too, to name those in conflict. */
  stages: Pick<Label, 'id' | 'name'>[];
}

/** Undoes one commit; null if it is no longer known. */
export function takeBack(db: ShortlistDatabase, commitId: string): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const result = await undoOffPage(db, commitId);
    if (!result.ok) return result;
    if (result.value === null) return ok(null);
    const { value: undone } = result;
    closeOfferOf(commitId);
    const { candidateId, label } = undone;
    const row = candidateId === null ? null : await db.candidates.get(candidateId);
    const stages = (await db.stages.toArray()).map(readLabelRow).filter((stage) => stage !== null);
    return ok({
      ...undone,
      handle: readCandidateRow(row)?.handle ?? null,
      label: label && { table: label.table, label: readLabelRow(await db[label.table].get(label.id)) },
      definition: await definitionIn(db, commitId),
      stages,
    });
  });
}

const DEFINED = ['briefs', 'benchmarkTables', 'views'] as const;

async function definitionIn(db: ShortlistDatabase, commitId: string): Promise<string | null> {
  // The first alone: an import has hundreds of them.
  const first = await db.changes.where('commitId').equals(commitId).first();
  const [record] = readChangeRow(first)?.records ?? [];
  const table = DEFINED.find((one) => one === record?.table);
  if (table === undefined || record === undefined) return null;
  const row = readDefinitionRow(await db[table].get(record.id));
  const name = table === 'benchmarkTables' ? row?.source : row?.name;
  return typeof name === 'string' ? name : null;
}

/** Undoes the last change; null if there is none. */
export function undoLast(db: ShortlistDatabase): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const next = await nextUndo(db);
    return next === null ? ok(null) : takeBack(db, next.commitId);
  });
}

/** Does the import that was undone last again: how many profiles; null if there is none, or something else was done since. */
export function redoLast(db: ShortlistDatabase): Promise<Result<number | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const next = await nextRedo(db);
    return next === null ? ok(null) : redoOffPage(db, next);
  });
}
