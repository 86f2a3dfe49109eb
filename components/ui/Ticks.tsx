import { Tick } from './Tick';
import styles from './Ticks.module.css';

interface TicksProps<Value extends string> {
  label: string;
  value: readonly Value[];
  onChange(value: Value[]): void;
  options: readonly (readonly [value: Value, words: string])[];
}

/** Any of a few. */
export function Ticks<Value extends string>({ label, value, onChange, options }: TicksProps<Value>) {
  const tick = (option: Value, on: boolean) =>
    onChange(options.map(([one]) => one).filter((one) => (one === option ? on : value.includes(one))));
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <Tick key={option} checked={value.includes(option)} onChange={(on) => tick(option, on)}>
          {words}
        </Tick>
      ))}
    </fieldset>
  );
}
