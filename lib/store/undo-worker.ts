// Starts in a worker of its own: undoing a long import takes seconds, in which the page must answer.
import { ok } from '../model/result';
import { openShortlist } from './open-shortlist';
import { attempt } from './problems';
import { undoCommit } from './undo';
import type { UndoPage } from './undo-off-page';

const page = globalThis as unknown as UndoPage;

page.addEventListener('message', ({ data: { database, commitId } }) => {
  const db = openShortlist(database);
  const undo = async () => ok(await undoCommit(db, commitId));
  void attempt(db, 'nothing-changed', undo).then((result) => page.postMessage(result));
});
