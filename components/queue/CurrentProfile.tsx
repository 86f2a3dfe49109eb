import type { ReactNode, Ref } from 'react';
import { withoutReordering } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { Decision } from '../../lib/store/queue/decide';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { cautionWords } from '../../lib/words/platform-words';
import { queueAccount, reasonWords } from '../../lib/words/queue-words';
import type { QueueWork } from '../data/use-queue-work';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import type { Obstacle } from './obstacle';
import styles from './Queue.module.css';
import { SkipMenu } from './SkipMenu';

export interface CurrentProfileProps {
  work: QueueWork;
  current: QueueEntry;
  /** The element that names the profile. */
  name: Ref<HTMLParagraphElement>;
  /** Whether the page shows it. */
  isHere: boolean;
  /** The page may be its own: whose it is has not been read yet. */
  isUnread: boolean;
  /** Why it cannot be judged, where the user can do something about it. */
  obstacle: Obstacle | null;
  /** What is still missing for a verdict, or that it is ready; null while the page is read. */
  ready: string | null;
  /** The platform says that there is no such profile. */
  isMissing: boolean;
  /** Saves the profile on the page, with its note; null where nothing can be saved. */
  form: ReactNode;
  onDecided(entry: QueueEntry, decision: Decision): void;
  onSwitchOn(): void;
}

/** The profile that is to be decided, and the decision. */
export function CurrentProfile(props: CurrentProfileProps) {
  const { work, current, name, isHere, isUnread, obstacle, ready, isMissing, form } = props;
  const { onDecided, onSwitchOn } = props;
  const account = handleText(current.handle);
  const platform = PLATFORM_NAMES[current.platform];
  const decide = (decision: Decision) => onDecided(current, decision);
  // The page to sign in on is of nobody, but the profile's own turn.
  const isAway = !isHere && obstacle === null;
  return (
    <>
      <p ref={name} tabIndex={-1} className={isAway ? undefined : styles.now}>
        {isAway
          ? say(isUnread ? 'queue.owner-unread' : 'queue.elsewhere', { account: queueAccount(current) })
          : say('queue.now', { account: queueAccount(current) })}
      </p>
      {current.earlierHandle !== null && (
        <p className={styles.known}>
          {say('queue.leads-to', { earlier: handleText(current.earlierHandle), account })}
        </p>
      )}
      {current.note !== '' && (
        <p className={styles.known}>{say('queue.list-says', { note: withoutReordering(current.note) })}</p>
      )}
      {!isAway && <p role="status">{obstacleWords(current, obstacle) ?? ready ?? say('queue.reading')}</p>}
      {obstacle === 'switched-off' && (
        <p className={styles.known}>
          {cautionWords(current.platform) ?? say('profile.state.nothing-leaves')}
        </p>
      )}
      {isHere && form}
      <div className={styles.actions}>
        {isMissing && (
          // Where nothing can be saved, the key that saves goes on too.
          <First
            shortcut={SHORTCUTS.save}
            onPress={() => decide({ state: 'skipped', reason: 'not-reachable' })}
          >
            {say('queue.skip-as', { reason: reasonWords('not-reachable') })}
          </First>
        )}
        {obstacle === 'switched-off' && (
          <First onPress={onSwitchOn}>{say('profile.state.switch-on', { platform })}</First>
        )}
        {(isAway || obstacle === 'sign-in' || obstacle === 'not-loaded') && (
          <First shortcut={SHORTCUTS.next} onPress={() => void work.show(current)}>
            {isAway ? say('queue.back', { account }) : say('queue.open-again', { account })}
          </First>
        )}
        <span className={styles.first}>
          <SkipMenu
            entry={current}
            isHere={isHere}
            onSkip={(reason) => decide({ state: 'skipped', reason })}
            onLater={() => decide({ state: 'later' })}
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

interface FirstProps {
  children: string;
  shortcut?: string;
  onPress(): void;
}

/** What to do first here. */
const First = (props: FirstProps) => (
  <span className={styles.first}>
    <Button variant="primary" {...props} />
  </span>
);

function obstacleWords({ platform, handle }: QueueEntry, obstacle: Obstacle | null): string | null {
  const named = { platform: PLATFORM_NAMES[platform] };
  switch (obstacle) {
    case 'switched-off':
      return say('profile.state.switched-off', named);
    case 'sign-in':
      return say('queue.sign-in', { ...named, account: handleText(handle) });
    case 'not-loaded':
      return say('queue.not-loaded');
    case null:
      return null;
  }
}
