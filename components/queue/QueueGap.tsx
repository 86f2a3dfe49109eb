import { QUEUE_GAP, queueGap } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { NumberField } from '../ui/NumberField';
import styles from './QueueSheet.module.css';

/** The least time between two profiles, with the reason for it. */
export function QueueGap() {
  const seconds = useSetting(queueGap);
  return (
    <div className={styles.part}>
      <NumberField
        label={say('queue.sheet.gap')}
        hint={say('queue.sheet.gap-hint')}
        kind="whole"
        value={seconds}
        onChange={(next) => next !== null && storeSetting(queueGap, next)}
        {...QUEUE_GAP}
      />
    </div>
  );
}
