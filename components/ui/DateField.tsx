import { Field } from '@base-ui/react/field';
import styles from './Field.module.css';

interface DateFieldProps {
  label: string;
  /** `2026-03-03`, or empty. */
  value: string;
  onChange(value: string): void;
}

/** A day, in the browser's own field, which shows it in the user's format. An unfinished day counts as none. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <Field.Root className={styles.field}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <Field.Control
        type="date"
        value={value}
        onValueChange={(text) => onChange(text)}
        className={styles.control}
      />
    </Field.Root>
  );
}
