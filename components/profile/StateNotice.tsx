import type { ScreenState } from '../data/screen-state';
import { useLostFields } from '../data/use-lost-fields';
import type { TabActions } from '../data/use-tab';
import { useSlowReading } from '../data/use-time';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { LastRead } from './LastRead';
import styles from './StateNotice.module.css';
import { stateWords } from './state-words';

interface StateNoticeProps {
  screen: ScreenState;
  actions: TabActions;
}

/** The state of the screen, in one sentence with one next step. Empty if everything was read. */
export function StateNotice({ screen, actions }: StateNoticeProps) {
  const slow = useSlowReading(screen);
  const { lost } = useLostFields(screen.seen);
  const words = stateWords(screen, {
    slow,
    followersLost: lost.some(({ field }) => field === 'profile:followers'),
  });
  const bare = screen.seen === null;
  // Without a profile, the sentence is the heading of the screen.
  const Sentence = bare ? 'h1' : 'p';
  return (
    <div role="status" className={words ? `${styles.notice} ${bare ? styles.alone : ''}` : undefined}>
      {words && (
        <>
          <Sentence className={styles.sentence}>{words.sentence}</Sentence>
          {words.step && <p className={styles.step}>{words.step}</p>}
          {slow && screen.place && <LastRead platform={screen.place.platform} />}
          {words.action && (
            <p className={styles.action}>
              <Button
                variant={bare ? 'primary' : 'plain'}
                onPress={actions[words.action.run]}
                shortcut={SHORTCUTS.nextStep}
              >
                {words.action.label}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
