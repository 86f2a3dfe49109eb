import { ok, type Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { attempt } from '../../lib/store/problems';
import { readCandidateRow } from '../../lib/store/rows';
import { nextUndo, type Undone, undoCommit } from '../../lib/store/undo';

/** What was undone, with the handle of its profile. */
export interface UndoneFor extends Undone {
  handle: string | null;
}

/** Undoes one commit; null if it is no longer known. */
export function takeBack(db: ShortlistDatabase, commitId: string): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const undone = await undoCommit(db, commitId);
    if (undone === null) return ok(null);
    const row = undone.candidateId === null ? null : await db.candidates.get(undone.candidateId);
    return ok({ ...undone, handle: readCandidateRow(row)?.handle ?? null });
  });
}

/** Undoes the last change; null if there is none. */
export function undoLast(db: ShortlistDatabase): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const next = await nextUndo(db);
    return next === null ? ok(null) : takeBack(db, next.commitId);
  });
}
