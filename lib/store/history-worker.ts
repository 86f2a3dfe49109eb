// Starts in a worker of its own: undoing or redoing a long import takes seconds, in which the page must answer.
import { ok } from '../model/result';
import { largeStep } from './large-step';
import type { HistoryPage } from './off-page';
import { openShortlist } from './open-shortlist';
import { attempt } from './problems';
import { redoCommit } from './redo';
import { undoCommit } from './undo';

const WORK = { look: largeStep, undo: undoCommit, redo: redoCommit };
const page = globalThis as unknown as HistoryPage;

page.addEventListener('message', ({ data: { does, database, commitId } }) => {
  const db = openShortlist(database);
  void attempt(db, 'nothing-changed', async () => ok(await WORK[does](db, commitId))).then((result) =>
    page.postMessage(result),
  );
});
