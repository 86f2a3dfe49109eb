import { ok, type Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { attempt } from '../../lib/store/problems';
import { readCandidateRow } from '../../lib/store/rows';
import { nextUndo, type Undone, undoCommit } from '../../lib/store/undo';

/** What was taken back, with the handle of the profile that it was about. */
export interface UndoneFor extends Undone {
  handle: string | null;
}

/** Takes one commit back; null where it is not known any more. */
export function takeBack(db: ShortlistDatabase, commitId: string): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const undone = await undoCommit(db, commitId);
    if (undone === null) return ok(null);
    const row = undone.candidateId === null ? null : await db.candidates.get(undone.candidateId);
    return ok({ ...undone, handle: readCandidateRow(row)?.handle ?? null });
  });
}

/** Takes the last change back; null where there is none. */
export function undoLast(db: ShortlistDatabase): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const next = await nextUndo(db);
    return next === null ? ok(null) : takeBack(db, next.commitId);
  });
}
