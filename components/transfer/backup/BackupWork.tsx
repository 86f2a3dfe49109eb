import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './Backup.module.css';

interface BackupWorkProps {
  label: string;
  done: number;
  /** 0 until it is known. */
  total: number;
  onStop(): void;
}

/** Work on a whole workspace, and the button that stops it. */
export function BackupWork({ label, done, total, onStop }: BackupWorkProps) {
  return (
    <div className={styles.working}>
      {total > 0 ? (
        // Rows of a database mean nothing to the user.
        <Progress label={label} value={done} of={total} asPercent />
      ) : (
        <p role="status">{label}</p>
      )}
      <Button onPress={onStop}>{say('backup.stop')}</Button>
    </div>
  );
}
