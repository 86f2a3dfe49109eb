import { type RefObject, useId } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { download } from '../data/download';
import { Button } from '../ui/Button';
import fieldStyles from '../ui/Field.module.css';
import styles from './TableFile.module.css';
import { AVERAGES_TEMPLATE, BANDS_TEMPLATE } from './table-file';

interface TableFileProps {
  /** A table without a source must not be shown. */
  hasSource: boolean;
  /** Everything that is wrong with the file chosen last. */
  problems: readonly string[];
  input: RefObject<HTMLInputElement | null>;
  onChoose(file: File): void;
}

/** Chooses the file of the user's own table, lists its faults, and offers a template. */
export function TableFile({ hasSource, problems, input, onChoose }: TableFileProps) {
  const fileId = useId();
  const hintId = useId();
  const problemId = useId();
  const isWrong = problems.length > 0;
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={fileId}>
        {say('settings.file.label')}
      </label>
      <input
        ref={input}
        id={fileId}
        type="file"
        accept=".csv,text/csv"
        disabled={!hasSource}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${problemId} ${hintId}` : hintId}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // Allows choosing the same file again after a fix.
          target.value = '';
        }}
      />
      <div id={problemId} role="status">
        {isWrong && (
          <ul className={`${fieldStyles.problem} ${styles.problems}`}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <p id={hintId} className={fieldStyles.hint}>
        {hasSource ? say('settings.file.columns') : say('settings.file.source-first')}
      </p>
      <div className={styles.templates}>
        <Button variant="quiet" atEdge onPress={() => download(BANDS_TEMPLATE, 'yardstick-bands.csv')}>
          {say('settings.file.template-bands')}
        </Button>
        <Button variant="quiet" onPress={() => download(AVERAGES_TEMPLATE, 'yardstick-averages.csv')}>
          {say('settings.file.template-averages')}
        </Button>
      </div>
    </div>
  );
}
