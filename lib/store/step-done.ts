import type { LabelTable } from '../model/label';
import { type ChangedCells, changedCells } from './changed-cells';
import type { ShortlistDatabase } from './database';
import type { CommitKind, RecordChange } from './schema';
import type { StepOutline } from './step-outline';
import type { UndoConflict } from './undo-conflict';
import { isLabelTable } from './undo-labels';

/** A step of the history, as a sentence about it needs it. */
export interface DoneStep {
  kind: CommitKind;
  candidateId: string | null;
  /** The tag, list, stage or field that the commit changed, or the last of several. */
  label: { table: LabelTable; id: string } | null;
  /** How many candidates the commit changed, or how many entries of the queue. */
  profiles: number;
  /** The cells of the table that a change of many cells is about; null for other changes. */
  cells: ChangedCells | null;
  /** The first field that the commit set; null for none. */
  path: string | null;
  /** What the commit did with the row that it was about. */
  did: 'added' | 'removed' | 'restored' | 'changed';
}

/** What a commit did. */
export async function doneStep(
  db: ShortlistDatabase,
  { first, changed, cells }: StepOutline,
  conflicts: readonly UndoConflict[] = [],
): Promise<DoneStep> {
  const { kind, candidateId, records } = first;
  const label = records.findLast(({ table }) => isLabelTable(table)) ?? null;
  return {
    kind,
    candidateId,
    label: label && { table: label.table as LabelTable, id: label.id },
    profiles: changed.get(kind.startsWith('queue-') ? 'queue' : 'candidates')?.size ?? 0,
    cells: kind === 'many-cells' ? await changedCells(db, cells, conflicts) : null,
    path: Object.keys(records[0]?.after ?? {})[0] ?? null,
    did: didWith(records[0]),
  };
}

function didWith(record: RecordChange | undefined): DoneStep['did'] {
  if (record?.created) return 'added';
  if (!record || !Object.hasOwn(record.after, 'trashedAtMs')) return 'changed';
  return record.after.trashedAtMs === null ? 'restored' : 'removed';
}
