import type { Label, LabelTable } from '../../lib/model/label';
import { ok, type Result } from '../../lib/model/result';
import { readChangeRow } from '../../lib/store/change-rows';
import type { ShortlistDatabase } from '../../lib/store/database';
import { finishOffPage, largeStepOffPage, redoOffPage, undoOffPage } from '../../lib/store/off-page';
import { attempt } from '../../lib/store/problems';
import { type NextRedo, nextRedo, type Redone } from '../../lib/store/redo';
import { readCandidateRow, readDefinitionRow, readLabelRow } from '../../lib/store/rows';
import type { DoneStep } from '../../lib/store/step-done';
import { nextUndo, type Undone } from '../../lib/store/undo';
import { closeOfferOf } from '../ui/toast-with-undo';

/** A step of the history with the names of what it is about. */
export interface NamedStep extends Omit<DoneStep, 'label'> {
  handle: string | null;
  /** The name of the brief or view, or the source of the own table. */
  definition: string | null;
  /** The tag, list, stage or field that the change was about. */
  label: { table: LabelTable; label: Pick<Label, 'id' | 'name'> | null } | null;
  /** The user's custom fields, deleted ones too. */
  fields: Pick<Label, 'id' | 'name'>[];
}

/** What was undone. */
export interface UndoneFor extends NamedStep, Pick<Undone, 'conflicts' | 'nextInQueue'> {
  /** All stages, deleted ones too, to name those in conflict. */
  stages: Pick<Label, 'id' | 'name'>[];
}

/** What was done again. */
export interface RedoneFor extends NamedStep, Pick<Redone, 'left'> {}

/** Undoes one commit; null if it is no longer known. */
export function takeBack(db: ShortlistDatabase, commitId: string): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const result = await undoOffPage(db, commitId);
    if (!result.ok) return result;
    return ok(result.value && (await undoneFor(db, result.value, commitId)));
  });
}

async function undoneFor(db: ShortlistDatabase, undone: Undone, commitId: string): Promise<UndoneFor> {
  closeOfferOf(commitId);
  const { conflicts, nextInQueue } = undone;
  return {
    ...(await named(db, undone, commitId)),
    ...{ conflicts, nextInQueue, stages: await namesIn(db, 'stages') },
  };
}

/** What was undone or redone to the end. */
export type Finished = { does: 'undo'; undone: UndoneFor } | { does: 'redo'; redone: RedoneFor };

/** Goes on with an undo or redo that has ended halfway; null if another window has finished it. */
export function finishStep(db: ShortlistDatabase, commitId: string): Promise<Result<Finished | null>> {
  return attempt<Finished | null>(db, 'goes-on-later', async () => {
    const result = await finishOffPage(db, commitId);
    if (!result.ok || result.value === null) return result as Result<null>;
    const { value } = result;
    if ('conflicts' in value) return ok({ does: 'undo', undone: await undoneFor(db, value, commitId) });
    const { left, ...step } = value;
    return ok({ does: 'redo', redone: { ...(await named(db, step, commitId)), left } });
  });
}

async function named(
  db: ShortlistDatabase,
  { label, ...step }: DoneStep,
  commitId: string,
): Promise<NamedStep> {
  const { candidateId, cells } = step;
  const row = candidateId === null ? null : await db.candidates.get(candidateId);
  return {
    ...step,
    handle: readCandidateRow(row)?.handle ?? null,
    label: label && { table: label.table, label: readLabelRow(await db[label.table].get(label.id)) },
    definition: await definitionIn(db, commitId),
    fields: cells === null ? [] : await namesIn(db, 'fields'),
  };
}

async function namesIn(db: ShortlistDatabase, table: 'stages' | 'fields') {
  return (await db[table].toArray()).map(readLabelRow).filter((label) => label !== null);
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

/** When the change was made that Undo takes back next, in milliseconds since 1970; 0 if there is none. */
export function lastChangeMs(db: ShortlistDatabase): Promise<Result<number>> {
  return attempt(db, 'nothing-changed', async () => ok((await nextUndo(db))?.atMs ?? 0));
}

/** The step that Undo takes back next; `large` is what to ask about first. */
export interface NextToUndo {
  commitId: string;
  atMs: number;
  large: (NamedStep & { atMs: number }) | null;
}

/** The step that Undo takes back next; null if there is none. */
export function nextToUndo(db: ShortlistDatabase): Promise<Result<NextToUndo | null>> {
  return attempt<NextToUndo | null>(db, 'nothing-changed', async () => {
    const next = await nextUndo(db);
    if (next === null) return ok(null);
    const { commitId, atMs } = next;
    const large = await largeStepOffPage(db, commitId);
    if (!large.ok) return large;
    if (large.value === null) return ok({ commitId, atMs, large: null });
    return ok({ commitId, atMs, large: { ...(await named(db, large.value, commitId)), atMs } });
  });
}

/** Does the step again that was undone last; null if there is none, or why it cannot be done again. */
export function redoLast(
  db: ShortlistDatabase,
): Promise<Result<RedoneFor | NonNullable<NextRedo['refused']> | null>> {
  return attempt<RedoneFor | NonNullable<NextRedo['refused']> | null>(db, 'nothing-changed', async () => {
    const next = await nextRedo(db);
    if (next === null || next.refused !== null) return ok(next?.refused ?? null);
    const result = await redoOffPage(db, next.commitId);
    if (!result.ok || result.value === null) return result as Result<null>;
    const { left, ...step } = result.value;
    return ok({ ...(await named(db, step, next.commitId)), left });
  });
}
