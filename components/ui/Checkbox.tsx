import { type ReactNode, useId } from 'react';
import styles from './Checkbox.module.css';

interface TickProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
}

/** A box to tick, with its words. */
export function Checkbox({ checked, onChange, children }: TickProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
