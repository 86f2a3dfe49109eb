import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import styles from './Field.module.css';

interface DateFieldProps {
  label: string;
  /** `2026-03-03`, or empty. */
  value: string;
  onChange(value: string): void;
  /** The problem of the day in combination with another one. */
  problem?: string | null;
}

/** A day, in the browser's own field, which shows it in the user's format. An unfinished day counts as none. */
export function DateField({ label, value, onChange, problem = null }: DateFieldProps) {
  const [isUnfinished, setIsUnfinished] = useState(false);
  const shown = isUnfinished ? say('typed.unfinished-date') : problem;
  return (
    <Field.Root className={styles.field} invalid={shown !== null}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <Field.Control
        type="date"
        value={value}
        onValueChange={(text) => {
          setIsUnfinished(false);
          onChange(text);
        }}
        onBlur={({ currentTarget }) => setIsUnfinished(currentTarget.validity.badInput)}
        className={styles.control}
      />
      {shown !== null && (
        <Field.Error match className={styles.problem}>
          {shown}
        </Field.Error>
      )}
    </Field.Root>
  );
}
