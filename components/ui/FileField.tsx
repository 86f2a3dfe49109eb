import { useId } from 'react';
import styles from './Field.module.css';

interface FileFieldProps {
  label: string;
  hint: string;
  /** As the `accept` of the input. */
  accept: string;
  onChoose(file: File): void;
}

const forget = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
  currentTarget.value = '';
};

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
        // Allows choosing the same file again, and until then the browser names the one that was chosen.
        onClick={forget}
        onDrop={forget}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
        }}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
