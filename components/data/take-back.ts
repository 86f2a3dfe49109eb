import { ok, type Result } from '../../lib/model/result';
import { readChangeRow } from '../../lib/store/change-rows';
import type { ShortlistDatabase } from '../../lib/store/database';
import { attempt } from '../../lib/store/problems';
import { readCandidateRow, readDefinitionRow } from '../../lib/store/rows';
import { nextUndo, type Undone, undoCommit } from '../../lib/store/undo';

/** What was undone, with the handle of its profile. */
export interface UndoneFor extends Undone {
  handle: string | null;
  /** The name of the brief, or the source of the own table. */
  definition: string | null;
}

/** Undoes one commit; null if it is no longer known. */
export function takeBack(db: ShortlistDatabase, commitId: string): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const undone = await undoCommit(db, commitId);
    if (undone === null) return ok(null);
    const row = undone.candidateId === null ? null : await db.candidates.get(undone.candidateId);
    const handle = readCandidateRow(row)?.handle ?? null;
    return ok({ ...undone, handle, definition: await definitionIn(db, commitId) });
  });
}

async function definitionIn(db: ShortlistDatabase, commitId: string): Promise<string | null> {
  const commits = await db.changes.where('commitId').equals(commitId).toArray();
  const [record] = commits.flatMap((stored) => readChangeRow(stored)?.records ?? []);
  if (record?.table !== 'briefs' && record?.table !== 'benchmarkTables') return null;
  const row = readDefinitionRow(await db[record.table].get(record.id));
  const name = record.table === 'briefs' ? row?.name : row?.source;
  return typeof name === 'string' ? name : null;
}

/** Undoes the last change; null if there is none. */
export function undoLast(db: ShortlistDatabase): Promise<Result<UndoneFor | null>> {
  return attempt(db, 'Nothing was changed.', async () => {
    const next = await nextUndo(db);
    return next === null ? ok(null) : takeBack(db, next.commitId);
  });
}
