import { type ChangeEvent, useEffect, useRef } from 'react';
import styles from './SelectBox.module.css';

interface SelectBoxProps {
  name: string;
  checked: boolean;
  /** Whether some of what it stands for is selected, but not all. */
  isMixed?: boolean;
  onChange(isSelected: boolean, withShift: boolean): void;
}

/** The checkbox that selects a row, or all rows. Its whole cell can be pressed. */
export function SelectBox({ name, checked, isMixed = false, onChange }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    // The change of a checkbox is its click.
    onChange(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <label className={styles.cell}>
      <input
        ref={box}
        type="checkbox"
        data-part="select"
        checked={checked}
        onChange={change}
        aria-label={name}
      />
    </label>
  );
}
