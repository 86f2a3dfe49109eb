import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { type LargeStep, largeStep } from './large-step';
import { problemOf } from './problems';
import { type Redone, redoCommit } from './redo';
import { type Undone, undoCommit } from './undo';

/** What the worker is told: what to do with which commit, in the database of which workspace. */
export interface HistoryAsked {
  does: 'look' | 'undo' | 'redo' | 'finish';
  database: string;
  commitId: string;
}

/** The part of a worker's scope that carries messages. */
export interface HistoryPage {
  postMessage(result: Result<unknown>): void;
  addEventListener(type: 'message', hear: (event: { data: HistoryAsked }) => void): void;
}

/** A commit with more rows in the history has more than a thousand records. */
const MAX_ROWS_ON_PAGE = 2;

/**
 * Undoes a commit, a long one in a worker, so that the page answers meanwhile. If the page closes before the end, the next page
 * finishes it with `finishOffPage`. Throws what the database throws.
 */
export async function undoOffPage(db: ShortlistDatabase, commitId: string): Promise<Result<Undone | null>> {
  return (await isLong(db, commitId))
    ? inWorker<Undone | null>({ does: 'undo', database: db.name, commitId })
    : ok(await undoCommit(db, commitId));
}

/** The same for `redoCommit`. */
export async function redoOffPage(db: ShortlistDatabase, commitId: string): Promise<Result<Redone | null>> {
  return (await isLong(db, commitId))
    ? inWorker<Redone | null>({ does: 'redo', database: db.name, commitId })
    : ok(await redoCommit(db, commitId));
}

/** The same for `largeStep`, which changes nothing. */
export async function largeStepOffPage(
  db: ShortlistDatabase,
  commitId: string,
): Promise<Result<LargeStep | null>> {
  return (await isLong(db, commitId))
    ? inWorker<LargeStep | null>({ does: 'look', database: db.name, commitId })
    : ok(await largeStep(db, commitId));
}

/** Goes on with an undo or redo that has ended halfway; null if another page has finished it. */
export function finishOffPage(
  db: ShortlistDatabase,
  commitId: string,
): Promise<Result<Undone | Redone | null>> {
  return inWorker<Undone | Redone | null>({ does: 'finish', database: db.name, commitId });
}

async function isLong(db: ShortlistDatabase, commitId: string): Promise<boolean> {
  const rows = await db.changes.where('commitId').equals(commitId).count();
  return rows > MAX_ROWS_ON_PAGE && typeof Worker !== 'undefined';
}

function inWorker<Value>(asked: HistoryAsked): Promise<Result<Value>> {
  const worker = new Worker(new URL('./history-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Value>>((resolve) => {
    worker.addEventListener('message', ({ data }: { data: Result<Value> }) => resolve(data));
    worker.addEventListener('error', () =>
      resolve({ ok: false, problem: problemOf(null, 'nothing-changed') }),
    );
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
