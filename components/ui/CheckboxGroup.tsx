import { Checkbox } from './Checkbox';
import styles from './CheckboxGroup.module.css';

interface TicksProps<Value extends string> {
  label: string;
  value: readonly Value[];
  onChange(value: Value[]): void;
  options: readonly (readonly [value: Value, words: string])[];
}

/** Any of a few. */
export function CheckboxGroup<Value extends string>({ label, value, onChange, options }: TicksProps<Value>) {
  const tick = (option: Value, on: boolean) =>
    onChange(options.map(([one]) => one).filter((one) => (one === option ? on : value.includes(one))));
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <Checkbox key={option} checked={value.includes(option)} onChange={(on) => tick(option, on)}>
          {words}
        </Checkbox>
      ))}
    </fieldset>
  );
}
