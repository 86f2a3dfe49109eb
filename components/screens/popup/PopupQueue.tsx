import type { Evaluation } from '../../../lib/evaluation/evaluation';
import { say } from '../../../lib/words/catalogue/say';
import { readyWords } from '../../../lib/words/queue-words';
import type { ScreenStateKind } from '../../data/screen-state';
import { QueueBar } from '../../queue/QueueBar';
import type { QueueBeside } from '../../queue/use-queue-beside';

interface PopupQueueProps {
  queue: QueueBeside;
  kind: ScreenStateKind;
  evaluation: Evaluation | null;
}

/** The queue in the popup, in a few lines. Its form is at the foot, where it always is. */
export function PopupQueue({ queue, kind, evaluation }: PopupQueueProps) {
  const { submit: _, ...rest } = queue;
  if (rest.queue === null) return null;
  const nothing = kind === 'reading' ? null : say('queue.nothing-to-read');
  return (
    <QueueBar
      {...rest}
      queue={rest.queue}
      isMissing={rest.isHere && kind === 'not-found'}
      ready={evaluation ? readyWords(evaluation) : nothing}
      form={null}
    />
  );
}
