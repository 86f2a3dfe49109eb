import { Field } from '@base-ui/react/field';
import styles from './Field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  type?: 'text' | 'search' | 'email' | 'number';
  /** The initial number of lines of a field that grows with its text; without it, one line. */
  lines?: number;
  hint?: string;
  /** What is wrong with the value, in one sentence. */
  problem?: string | null;
  placeholder?: string;
  /** A word at the field's edge that needs no answer, such as that it is saved. */
  sign?: string | null;
}

export function TextField({ label, value, onChange, lines, type = 'text', ...rest }: TextFieldProps) {
  const { onBlur, hint, problem = null, placeholder, sign } = rest;
  const shared = {
    value,
    placeholder,
    onBlur,
    // The browser's autocomplete would store what was typed outside the extension.
    autoComplete: 'off',
  };
  return (
    <Field.Root className={styles.field} invalid={problem !== null}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      {lines === undefined ? (
        <Field.Control
          {...shared}
          type={type}
          onValueChange={(text) => onChange(text)}
          className={styles.control}
        />
      ) : (
        <Field.Control
          {...shared}
          onValueChange={(text) => onChange(text)}
          render={<textarea rows={lines} />}
          className={`${styles.control} ${styles.lines}`}
        />
      )}
      {sign !== undefined && (
        <span className={styles.sign} aria-live="polite">
          {sign}
        </span>
      )}
      {hint !== undefined && problem === null && (
        <Field.Description className={styles.hint}>{hint}</Field.Description>
      )}
      {problem !== null && (
        <Field.Error match className={styles.problem}>
          {problem}
        </Field.Error>
      )}
    </Field.Root>
  );
}
