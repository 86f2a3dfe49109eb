import { Checkbox } from './Checkbox';
import styles from './CheckboxGroup.module.css';

interface CheckboxGroupProps<Value extends string> {
  label: string;
  value: readonly Value[];
  onChange(value: Value[]): void;
  options: readonly (readonly [value: Value, words: string])[];
}

/** Lets the user choose several of a few options. */
export function CheckboxGroup<Value extends string>({
  label,
  value,
  onChange,
  options,
}: CheckboxGroupProps<Value>) {
  const toggle = (option: Value, on: boolean) =>
    onChange(options.map(([one]) => one).filter((one) => (one === option ? on : value.includes(one))));
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <Checkbox key={option} checked={value.includes(option)} onChange={(on) => toggle(option, on)}>
          {words}
        </Checkbox>
      ))}
    </fieldset>
  );
}
