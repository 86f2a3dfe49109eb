import type { Result } from '../../lib/model/result';
import type { AddedToQueue } from '../../lib/store/queue/add-to-queue';
import { say } from '../../lib/words/catalogue/say';
import { showToast } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';

/**
 * Says how many profiles were added to the queue, and offers Undo. `leftOut`: how many were not, because they are marked “do not
 * contact”; `asked`: how many were to be added besides.
 */
export function sayAdded(
  { added, commitId }: AddedToQueue,
  undo: (commitId: string) => Promise<Result<unknown>>,
  { leftOut, asked }: { leftOut: number; asked: number } = { leftOut: 0, asked: added },
): void {
  if (commitId === null) {
    showToast(() => {
      if (leftOut === 0) return say('queue.sheet.none-added');
      if (asked === 0) return say('queue.sheet.none-allowed', { profiles: leftOut });
      return [say('queue.sheet.left-out', { profiles: leftOut }), say('queue.sheet.others-waiting')].join(
        ' ',
      );
    });
    return;
  }
  const words = () => {
    const said = say('queue.sheet.added', { profiles: added });
    return leftOut === 0 ? said : [said, say('queue.sheet.left-out', { profiles: leftOut })].join(' ');
  };
  showToastWithUndo(
    words,
    () => undo(commitId),
    () => say('queue.sheet.not-undone'),
    commitId,
  );
}
