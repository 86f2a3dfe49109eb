// Starts in a worker of its own: undoing or redoing a long import takes seconds, in which the page must answer.
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { finishStep } from './finish-step';
import { largeStep } from './large-step';
import type { HistoryAsked, HistoryPage } from './off-page';
import { oneAtATime } from './one-at-a-time';
import { openShortlist } from './open-shortlist';
import { attempt, problemOf } from './problems';
import { redoCommit } from './redo';
import { undoCommit } from './undo';
import { importLock } from './unfinished-import';
import { unfinishedStep } from './unfinished-step';

const WORK = { undo: undoCommit, redo: redoCommit, finish: finishStep };
const page = globalThis as unknown as HistoryPage;

page.addEventListener('message', ({ data }) => {
  const db = openShortlist(data.database);
  void (data.does === 'look' ? look(db, data.commitId) : work(db, data.does, data.commitId)).then((result) =>
    page.postMessage(result),
  );
});

const look = (db: ShortlistDatabase, commitId: string) =>
  attempt(db, 'nothing-changed', async () => ok(await largeStep(db, commitId)));

/** One import, undo or redo of a long step at a time: other pages tell by the lock whether it runs or has ended halfway. */
async function work(
  db: ShortlistDatabase,
  does: Exclude<HistoryAsked['does'], 'look'>,
  commitId: string,
): Promise<Result<unknown>> {
  let result: Result<unknown> = { ok: false, problem: problemOf(null, 'nothing-changed') };
  await oneAtATime(importLock(db), async () => {
    result = await attempt(db, 'nothing-changed', async () => ok(await WORK[does](db, commitId)));
    // What is done of it stays done, and goes on later.
    if (!result.ok && (await unfinishedStep(db).catch(() => null)) !== null)
      result = { ok: false, problem: { ...result.problem, consequence: 'goes-on-later' } };
  });
  return result;
}
