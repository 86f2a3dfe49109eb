import type { Stage } from '../model/candidate';
import type { CellValues } from '../model/cell-values';
import { ok, type Result } from '../model/result';
import { newId } from './clock';
import { write } from './commit';
import type { ShortlistDatabase } from './database';
import { editCells } from './edit-cells';
import { memberValues } from './member-values';
import { problemOf } from './problems';
import { readCandidateRow } from './rows';
import type { CommitKind, Values } from './schema';
import { stageThere } from './set-candidate';
import type { Writer } from './writer';

/** One edit of many candidates. */
export type ManyEdit =
  | { kind: 'stage'; stage: Stage }
  | { kind: 'tags' | 'lists'; add: string[]; remove: string[] }
  | { kind: 'removed' }
  /** Fills cells. The first values belong to the first row; after the last values, the first are used again. */
  | { kind: 'cells'; values: readonly CellValues[] };

export interface ManyEdited {
  /** The commit that Undo reverts, all parts of it; null if nothing was left to edit. */
  commitId: string | null;
  /** How many candidates have the edit now. Those that are gone, in the trash or unreadable are left out. */
  edited: number;
  /** Of an edit of cells: how many have another value now. */
  cells?: number;
  /** Whether it was stopped before the last part. */
  isStopped: boolean;
}

export interface ManyOptions {
  nowMs?: number;
  /** Stops after the part that is being written. */
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

/** How many candidates one transaction changes: other windows can save between two parts. */
const PART = 500;

const KINDS = {
  stage: 'many-stage',
  tags: 'many-tags',
  lists: 'many-lists',
  removed: 'many-removed',
  cells: 'many-cells',
} as const satisfies Record<ManyEdit['kind'], CommitKind>;

/**
 * Edits candidates part by part, as one undo step. If a part fails, the parts before it stay, and the problem says so; Undo
 * reverts them.
 */
export async function editMany(
  db: ShortlistDatabase,
  ids: readonly string[],
  edit: ManyEdit,
  { nowMs = Date.now(), signal, onProgress }: ManyOptions = {},
): Promise<Result<ManyEdited>> {
  const options = { kind: KINDS[edit.kind], candidateId: null, nowMs, step: newId() };
  let [edited, cells, isChanged] = [0, 0, false];
  for (let from = 0; from < ids.length && signal?.aborted !== true; from += PART) {
    try {
      let part = { present: 0, changed: 0 };
      const { seq } = await write(db, options, async (writer) => {
        const some = ids.slice(from, from + PART);
        if (edit.kind === 'cells')
          part = await editCells(db, writer, some, valuesFrom(edit.values, from, some));
        else part = { present: await editPart(writer, some, edit), changed: 0 };
      });
      edited += part.present;
      cells += part.changed;
      isChanged ||= seq !== null;
    } catch (error) {
      return {
        ok: false,
        problem: problemOf(
          error,
          edited === 0 ? 'nothing-changed' : { code: 'edited-before', profiles: edited },
        ),
      };
    }
    onProgress?.(Math.min(ids.length, from + PART));
  }
  return ok({
    ...{ commitId: isChanged ? options.step : null, edited, isStopped: signal?.aborted === true },
    ...(edit.kind === 'cells' && { cells }),
  });
}

type PlainEdit = Exclude<ManyEdit, { kind: 'cells' }>;

const valuesFrom = (values: readonly CellValues[], from: number, ids: readonly string[]): CellValues[] =>
  ids.map((_, at) => values[(from + at) % values.length] ?? {});

async function editPart(writer: Writer, ids: readonly string[], edit: PlainEdit): Promise<number> {
  await writer.read('candidates', ids);
  const values = await valuesOf(writer, edit);
  let present = 0;
  for (const id of ids) {
    const row = readCandidateRow(writer.known('candidates', id));
    if (row === null || row.trashedAtMs !== null) continue;
    writer.setKnown('candidates', id, values);
    present += 1;
  }
  return present;
}

async function valuesOf(writer: Writer, edit: PlainEdit): Promise<Values> {
  switch (edit.kind) {
    case 'stage':
      return { stageId: await stageThere(writer, edit.stage) };
    case 'tags':
    case 'lists':
      return memberValues(writer, edit.kind, edit);
    case 'removed':
      return { trashedAtMs: writer.nowMs };
  }
}
