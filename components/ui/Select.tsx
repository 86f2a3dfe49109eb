import { useId } from 'react';
import fieldStyles from './Field.module.css';

type Options<Value extends string> = readonly (readonly [value: Value, words: string])[];

interface SelectProps<Value extends string> {
  label: string;
  /** True where a heading above says the same to those who see it. */
  hidesLabel?: boolean;
  /** An accessible name, if several on the screen have the same label. */
  name?: string | undefined;
  value: Value;
  onChange(value: Value): void;
  /** Values and their labels, in the order shown. */
  options: Options<Value>;
  /** More of them below, under a heading of their own. */
  group?: { label: string; options: Options<Value> } | null;
  hint?: string | null;
  /** What is wrong with the choice, in one sentence. */
  problem?: string | null;
}

/**
 * Lets the user choose one of a few options. Uses the browser's own list, which extends beyond a small popup and
 * supports typing.
 */
export function Select<Value extends string>({
  label,
  hidesLabel = false,
  name,
  value,
  onChange,
  options,
  group = null,
  hint = null,
  problem = null,
}: SelectProps<Value>) {
  const id = useId();
  const hintId = useId();
  const choose = (text: string) => {
    const chosen = [...options, ...(group?.options ?? [])].find(([option]) => option === text);
    if (chosen) onChange(chosen[0]);
  };
  return (
    <div className={fieldStyles.field}>
      <label className={hidesLabel ? 'only-heard' : fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fieldStyles.control}
        aria-label={name}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={(problem ?? hint) === null ? undefined : hintId}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map(optionOf)}
        {group && <optgroup label={group.label}>{group.options.map(optionOf)}</optgroup>}
      </select>
      {(problem ?? hint) !== null && (
        <p id={hintId} className={problem === null ? fieldStyles.hint : fieldStyles.problem}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}

const optionOf = ([value, words]: readonly [string, string]) => (
  <option key={value} value={value}>
    {words}
  </option>
);
