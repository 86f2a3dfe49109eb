import { CheckboxGroup } from '../ui/CheckboxGroup';
import styles from './ColumnChoice.module.css';
import { listColumns } from './list-columns';

const EXTRAS = listColumns([], null).filter(({ isExtra }) => isExtra);

interface ColumnChoiceProps {
  /** Ids of the columns that are added. */
  extras: readonly string[];
  onChange(extras: string[]): void;
}

/** Adds columns that the table does not show by itself, because they do not fit beside the others. */
export function ColumnChoice({ extras, onChange }: ColumnChoiceProps) {
  return (
    <details className={styles.choice}>
      <summary>Columns</summary>
      <CheckboxGroup
        label="Also show"
        value={extras}
        onChange={onChange}
        options={EXTRAS.map(({ id, words }) => [id as string, words] as const)}
      />
    </details>
  );
}
