import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { TextField } from './TextField';

/** What a typed text means: a value, or what to type instead. */
export type Parsed<Value> =
  | { ok: true; value: Value }
  /** `unfinished`: the next letters may still make sense of it, so nothing is said before the field is left. */
  | { ok: false; problem: string; unfinished: boolean };

/** Values are plain data: two that look alike are the same. */
interface TypedFieldProps<Value> {
  label: string;
  value: Value;
  parse(text: string): Parsed<Value>;
  /** The value as it may be typed again. */
  write(value: Value): string;
  /** Called with every value that makes sense, and with the value from before where the text stops making sense. */
  onChange(value: Value): void;
  hint?: string;
  /** What is wrong with the value although it makes sense by itself. */
  problem?: string | null;
  /** Says which value is used while the text makes no sense. Left out in a form, which cannot be saved until it does. */
  usedInstead?: (before: Value) => string;
}

/**
 * A text field for something other than text. While what is typed makes no sense, the value from before the typing is
 * used: half of "500 + product" is not $500.
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
    // Emptied is a value of its own: what stood there is not wanted back.
    if (next.ok && text.trim() === '') before.current = next.value;
    give(next.ok ? next.value : before.current);
  };
  const makesSense = parsed?.ok === true;
  const giveParsed = useEffectEvent(() => parsed?.ok && give(parsed.value));
  useEffect(() => {
    // What stands beside the field may make sense of a text that made none: a currency chosen after it was typed.
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
