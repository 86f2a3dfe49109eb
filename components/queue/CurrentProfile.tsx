import type { ReactNode } from 'react';
import { handleText } from '../../lib/model/place';
import type { Decision } from '../../lib/store/queue/decide';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { queueAccount, reasonWords } from '../../lib/words/queue-words';
import type { QueueWork } from '../data/use-queue-work';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import styles from './Queue.module.css';
import { SkipMenu } from './SkipMenu';

interface CurrentProfileProps {
  work: QueueWork;
  current: QueueEntry;
  isHere: boolean;
  ready: string | null;
  /** The platform says that there is no such profile. */
  isMissing: boolean;
  form: ReactNode;
  onDecided(entry: QueueEntry, decision: Decision): void;
}

/** The profile that is to be decided, and the decision. */
export function CurrentProfile(props: CurrentProfileProps) {
  const { work, current, isHere, ready, isMissing, form, onDecided } = props;
  const account = handleText(current.handle);
  const decide = (decision: Decision) => onDecided(current, decision);
  return (
    <>
      {isHere ? (
        <>
          <p className={styles.now}>{say('queue.now', { account: queueAccount(current) })}</p>
          <p role="status">{ready ?? say('queue.reading')}</p>
          {form}
        </>
      ) : (
        <p>{say('queue.elsewhere', { account: queueAccount(current) })}</p>
      )}
      <div className={styles.actions}>
        {isMissing && (
          <span className={styles.first}>
            <Button variant="primary" onPress={() => decide({ state: 'skipped', reason: 'not-reachable' })}>
              {say('queue.skip-as', { reason: reasonWords('not-reachable') })}
            </Button>
          </span>
        )}
        {!isHere && (
          <span className={styles.first}>
            <Button variant="primary" shortcut={SHORTCUTS.next} onPress={() => void work.show(current)}>
              {say('queue.back', { account })}
            </Button>
          </span>
        )}
        <span className={styles.first}>
          <SkipMenu
            entry={current}
            isHere={isHere}
            onSkip={(reason) => decide({ state: 'skipped', reason })}
          />
        </span>
        <Button variant="quiet" onPress={() => decide({ state: 'later' })}>
          {isHere ? say('queue.later') : say('queue.later-of', { account })}
        </Button>
        {/* Above another profile, it would seem to be about that one. */}
        {isHere && (
          <Button variant="quiet" onPress={() => decide({ state: 'skipped', reason: 'do-not-contact' })}>
            {say('queue.forbid')}
          </Button>
        )}
      </div>
    </>
  );
}
