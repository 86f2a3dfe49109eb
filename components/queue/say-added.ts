import type { Result } from '../../lib/model/result';
import type { AddedToQueue } from '../../lib/store/queue/add-to-queue';
import { say } from '../../lib/words/catalogue/say';
import { showToast } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';

/** Says how many profiles were added to the queue, and offers Undo. */
export function sayAdded(
  { added, commitId }: AddedToQueue,
  undo: (commitId: string) => Promise<Result<unknown>>,
): void {
  if (commitId === null) {
    showToast(() => say('queue.sheet.none-added'));
    return;
  }
  const words = () => say('queue.sheet.added', { profiles: added });
  showToastWithUndo(
    words,
    () => undo(commitId),
    () => say('queue.sheet.not-undone'),
    commitId,
  );
}
