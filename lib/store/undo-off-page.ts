import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { problemOf } from './problems';
import { type Undone, undoCommit } from './undo';

/** What the worker is told: the database of the workspace, and the commit to undo. */
export interface UndoAsked {
  database: string;
  commitId: string;
}

/** The part of a worker's scope that carries messages. */
export interface UndoPage {
  postMessage(result: Result<Undone | null>): void;
  addEventListener(type: 'message', hear: (event: { data: UndoAsked }) => void): void;
}

/** A commit with more rows in the history has more than a thousand records. */
const MAX_ROWS_ON_PAGE = 2;

/**
 * Undoes a commit, a long one in a worker, so that the page answers meanwhile. If the page closes before the end, nothing is
 * undone. Throws what the database throws.
 */
export async function undoOffPage(db: ShortlistDatabase, commitId: string): Promise<Result<Undone | null>> {
  const rows = await db.changes.where('commitId').equals(commitId).count();
  const isLong = rows > MAX_ROWS_ON_PAGE && typeof Worker !== 'undefined';
  return isLong ? inWorker({ database: db.name, commitId }) : ok(await undoCommit(db, commitId));
}

function inWorker(asked: UndoAsked): Promise<Result<Undone | null>> {
  const worker = new Worker(new URL('./undo-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Undone | null>>((resolve) => {
    worker.addEventListener('message', ({ data }: { data: Result<Undone | null> }) => resolve(data));
    worker.addEventListener('error', () =>
      resolve({ ok: false, problem: problemOf(null, 'nothing-changed') }),
    );
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
