import { say } from '../../../lib/words/catalogue/say';
import type { ManyProgress } from '../../data/use-many-edit';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './CellStatus.module.css';
import type { Marked } from './use-cursor';

interface CellStatusProps {
  /** Null if only the cursor's cell is marked. */
  marked: Marked | null;
  progress: ManyProgress | null;
  onStop(): void;
}

/** How many cells are marked, for those who hear the screen, and how far a long change of cells is. */
export function CellStatus({ marked, progress, onStop }: CellStatusProps) {
  const cells = marked ? (marked.to - marked.from + 1) * marked.columns.length : 0;
  return (
    <>
      <p className="only-heard" role="status">
        {cells > 0 && say('cells.marked', { cells })}
      </p>
      {progress && progress.of > 0 && (
        <div className={styles.progress}>
          <Progress label={say('cells.changing')} value={progress.done} of={progress.of} />
          <Button onPress={onStop}>{say('list.many.cancel')}</Button>
        </div>
      )}
    </>
  );
}
