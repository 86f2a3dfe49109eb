import { seqsOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { undosOf } from './history-runs';
import { ChangedUnderneath } from './refused';
import type { StepOutline } from './step-outline';

/** How many rows of the history one transaction takes back or does again: other windows can save between two parts. */
const ROWS_A_PART = 4;

/** At least one part: a step of which nothing is left to do is noted too. */
export function partsOf(seqs: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let from = 0; from === 0 || from < seqs.length; from += ROWS_A_PART)
    parts.push(seqs.slice(from, from + ROWS_A_PART));
  return parts;
}

/** Throws if the step has grown or was undone since it was looked at. Call it in the transaction of the first part. */
export async function refuseChanged(
  db: ShortlistDatabase,
  { commitId, seqs, undoIds }: StepOutline,
): Promise<void> {
  const now = await seqsOf(db, commitId);
  const undos = await undosOf(db, commitId, seqs[0] ?? 0);
  if (now.length !== seqs.length || undos.length !== undoIds.length) throw new ChangedUnderneath();
}

/** Looks at a step again that another window has changed between the look and the first part. */
export async function again<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChangedUnderneath)) throw error;
    return work();
  }
}
