import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { TextField } from './TextField';

/** The result of parsing a typed text: a value, or what to type instead. */
export type Parsed<Value> =
  | { ok: true; value: Value }
  /** `unfinished`: further letters may make the text valid, so no problem is shown before the field is left. */
  | { ok: false; problem: string; unfinished: boolean };

/** Values are plain data and are compared by content. */
interface TypedFieldProps<Value> {
  label: string;
  value: Value;
  parse(text: string): Parsed<Value>;
  /** The value as the user may type it. */
  write(value: Value): string;
  /** Called with every valid value, and with the previous value when the text becomes invalid. */
  onChange(value: Value): void;
  hint?: string;
  /** A problem of a value that is valid on its own. */
  problem?: string | null;
  /** Says which value is used while the text is invalid. Omitted in a form, which cannot be saved until then. */
  usedInstead?: (before: Value) => string;
}

/**
 * A text field for values other than text. While the text is invalid, the value from before typing is used: half of
 * "500 + product" is not $500.
 */
export function TypedField<Value>({
  value,
  parse,
  write,
  onChange,
  usedInstead,
  ...rest
}: TypedFieldProps<Value>) {
  const { label, hint, problem = null } = rest;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const before = useRef(value);
  const given = useRef(value);
  const parsed = typed === null ? null : parse(typed);
  const give = (next: Value) => {
    if (JSON.stringify(given.current) === JSON.stringify(next)) return;
    given.current = next;
    onChange(next);
  };
  const change = (text: string) => {
    if (typed === null) {
      before.current = value;
      given.current = value;
    }
    setTyped(text);
    setLeft(false);
    const next = parse(text);
    // Emptying the field is deliberate, so the earlier value must not come back.
    if (next.ok && text.trim() === '') before.current = next.value;
    give(next.ok ? next.value : before.current);
  };
  const makesSense = parsed?.ok === true;
  const giveParsed = useEffectEvent(() => parsed?.ok && give(parsed.value));
  useEffect(() => {
    // A change beside the field may make its text valid: for example, a currency chosen after the amount was typed.
    if (makesSense) giveParsed();
  }, [makesSense]);
  const leave = () => {
    if (parsed?.ok) setTyped(null);
    else setLeft(true);
  };
  const wrong = parsed && !parsed.ok && (left || !parsed.unfinished) ? parsed.problem : null;
  return (
    <TextField
      label={label}
      value={typed ?? write(value)}
      onChange={change}
      onBlur={leave}
      problem={wrong === null ? problem : [wrong, usedInstead?.(before.current)].filter(Boolean).join(' ')}
      {...(hint !== undefined && { hint })}
    />
  );
}
