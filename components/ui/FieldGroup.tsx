import type { FocusEventHandler, ReactNode } from 'react';
import styles from './FieldGroup.module.css';

interface FieldGroupProps {
  legend: string;
  children: ReactNode;
  onBlur?: FocusEventHandler<HTMLFieldSetElement>;
}

/** Fields that belong together, under one heading. */
export function FieldGroup({ legend, children, onBlur }: FieldGroupProps) {
  return (
    <fieldset className={styles.group} onBlur={onBlur}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
