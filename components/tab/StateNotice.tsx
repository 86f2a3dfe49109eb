import { Button } from '../ui/Button';
import styles from './StateNotice.module.css';
import type { ScreenState } from './screen-state';
import { stateWords } from './state-words';
import type { TabActions } from './use-tab';

interface StateNoticeProps {
  screen: ScreenState;
  actions: TabActions;
}

/** Where the screen stands, in one sentence with one next step. Says nothing when all was read. */
export function StateNotice({ screen, actions }: StateNoticeProps) {
  const words = stateWords(screen);
  const bare = screen.seen === null;
  return (
    <div role="status" className={words ? `${styles.notice} ${bare ? styles.alone : ''}` : undefined}>
      {words && (
        <>
          <p className={styles.sentence}>{words.sentence}</p>
          {words.step && <p className={styles.step}>{words.step}</p>}
          {words.action && (
            <p className={styles.action}>
              <Button look={bare ? 'primary' : 'plain'} onPress={actions[words.action.run]} shortcut="R">
                {words.action.label}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
