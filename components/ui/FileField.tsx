import { useId } from 'react';
import styles from './Field.module.css';

interface FileFieldProps {
  label: string;
  hint: string;
  /** As the `accept` of the input. */
  accept: string;
  onChoose(file: File): void;
}

/** Chooses a file. */
export function FileField({ label, hint, accept, onChoose }: FileFieldProps) {
  const fileId = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={fileId}>
        {label}
      </label>
      <input
        id={fileId}
        type="file"
        accept={accept}
        aria-describedby={hintId}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // Allows choosing the same file again.
          target.value = '';
        }}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
