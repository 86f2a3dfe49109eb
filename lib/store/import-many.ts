import { ok, type Result } from '../model/result';
import { applyChange } from './apply-change';
import type { Change } from './change';
import { newId } from './clock';
import { write } from './commit';
import type { ShortlistDatabase } from './database';
import type { ManyOptions } from './edit-many';
import { findRow } from './find-row';
import { problemOf } from './problems';
import { Refused } from './refused';
import type { Writer } from './writer';

export interface Imported {
  /** The commit that Undo reverts, all parts of it; null if nothing had to change. */
  commitId: string | null;
  /** Whether it was stopped before the last part. */
  isStopped: boolean;
}

/** How many changes one transaction makes: other windows can save between two parts. */
const PART = 1_000;

/**
 * Applies the changes of an import part by part, as one undo step. The changes of one profile stay in one part. If a part
 * fails, the parts before it stay, and the problem says so; Undo reverts them.
 */
export async function importMany(
  db: ShortlistDatabase,
  changes: readonly Change[],
  { nowMs = Date.now(), signal, onProgress }: ManyOptions = {},
): Promise<Result<Imported>> {
  const options = { kind: 'many-imported', candidateId: null, nowMs, step: newId() } as const;
  let [done, isChanged] = [0, false];
  while (done < changes.length && signal?.aborted !== true) {
    const end = endOfPart(changes, done);
    try {
      const { seq } = await write(db, options, (writer) => importPart(db, writer, changes.slice(done, end)));
      isChanged ||= seq !== null;
    } catch (error) {
      return { ok: false, problem: problemOf(error, done === 0 ? 'nothing-changed' : 'imported-before') };
    }
    done = end;
    onProgress?.(done);
  }
  return ok({ commitId: isChanged ? options.step : null, isStopped: done < changes.length });
}

const candidateOf = (change: Change | undefined): string | null =>
  change === undefined
    ? null
    : change.type === 'add-candidate'
      ? change.candidate.id
      : 'candidateId' in change
        ? change.candidateId
        : null;

function endOfPart(changes: readonly Change[], from: number): number {
  let end = Math.min(changes.length, from + PART);
  while (end < changes.length && candidateOf(changes[end]) === candidateOf(changes[end - 1])) end += 1;
  return end;
}

async function importPart(db: ShortlistDatabase, writer: Writer, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    // Another window may have saved the profile since the import was compared with the shortlist.
    if (change.type === 'add-candidate' && (await findRow(db, change.candidate)) !== null)
      throw new Refused({ code: 'saved-meanwhile' });
    await applyChange(db, writer, change);
  }
}
