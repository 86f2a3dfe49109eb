import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './Backup.module.css';

interface WorkingProps {
  label: string;
  done: number;
  total: number;
  onStop(): void;
}

/** Work on a whole workspace, and the button that stops it. */
export function Working({ label, done, total, onStop }: WorkingProps) {
  return (
    <div className={styles.working}>
      <Progress label={label} value={done} of={total} />
      <Button onPress={onStop}>{say('backup.stop')}</Button>
    </div>
  );
}
