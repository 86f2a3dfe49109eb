import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { say } from '../../../lib/words/catalogue/say';
import { readyWords } from '../../../lib/words/queue-words';
import { draftOf } from '../../data/draft-of';
import type { ScreenState } from '../../data/screen-state';
import { useEvaluation } from '../../data/use-evaluation';
import { QueueBar } from '../../queue/QueueBar';
import type { QueueBeside } from '../../queue/use-queue-beside';
import { SaveForm } from '../../shortlist/SaveForm';

interface PanelQueueProps {
  queue: QueueBeside;
  screen: ScreenState;
  settings: EvaluationSettings | null;
}

/** The queue above the profile, with the form that saves what is to be decided. */
export function PanelQueue({ queue, screen, settings }: PanelQueueProps) {
  const { seen, kind } = screen;
  const { isHere, submit, ...rest } = queue;
  const evaluation = useEvaluation(isHere ? seen : null, settings);
  if (rest.queue === null) return null;
  const nothing = kind === 'reading' ? null : say('queue.nothing-to-read');
  return (
    <QueueBar
      {...rest}
      withNext
      queue={rest.queue}
      isHere={isHere}
      isMissing={isHere && kind === 'not-found'}
      ready={evaluation ? readyWords(evaluation) : nothing}
      form={submit && seen && <SaveForm draft={draftOf(seen)} submit={submit} withDecisions />}
    />
  );
}
