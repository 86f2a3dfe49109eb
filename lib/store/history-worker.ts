// Starts in a worker of its own: undoing or redoing a long import takes seconds, in which the page must answer.
import { ok } from '../model/result';
import type { HistoryPage } from './off-page';
import { openShortlist } from './open-shortlist';
import { attempt } from './problems';
import { redoCommit } from './redo';
import { undoCommit } from './undo';

const page = globalThis as unknown as HistoryPage;

page.addEventListener('message', ({ data: { does, database, commitId } }) => {
  const db = openShortlist(database);
  const work = does === 'undo' ? undoCommit : redoCommit;
  void attempt(db, 'nothing-changed', async () => ok(await work(db, commitId))).then((result) =>
    page.postMessage(result),
  );
});
