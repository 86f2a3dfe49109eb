import { type NumberKind, type Refusal, typedNumber } from '../../lib/typed/typed-number';
import { say } from '../../lib/words/catalogue/say';
import { limitWords, type NumberLimits, refusalWords } from '../../lib/words/number-words';
import { writtenNumber } from '../../lib/words/written-number';
import { type Parsed, TypedField } from './TypedField';

interface NumberFieldProps extends NumberLimits {
  label: string;
  value: number | null;
  /**
   * Called with every valid number, with null when the field is emptied (if allowed), and with the previous number when
   * the text becomes invalid.
   */
  onChange(value: number | null): void;
  /** `year` is a whole number without grouping. */
  kind?: NumberKind | 'year';
  mayBeEmpty?: boolean;
  hint?: string;
  /** Says what applies while the text is invalid and there was no number before. */
  noneInstead?: string;
  /** The problem of the number in combination with another one. */
  problem?: string | null;
  /** True in a form with a button, which cannot be saved while the field is invalid. */
  inForm?: boolean;
}

/**
 * A field for a number that takes effect as soon as it is valid. Until then the previous number is used, and the field
 * says so.
 */
export function NumberField({
  label,
  value,
  onChange,
  hint,
  noneInstead,
  problem = null,
  inForm = false,
  ...rest
}: NumberFieldProps) {
  const { kind = 'decimal', mayBeEmpty = false, ...limits } = rest;
  const write = (number: number | null) => (number === null ? '' : writtenNumber(number, kind));
  return (
    <TypedField
      label={label}
      value={value}
      parse={(text) => numberIn(text, kind === 'year' ? 'whole' : kind, limits, mayBeEmpty)}
      write={write}
      onChange={onChange}
      problem={problem}
      {...(!inForm && { usedInstead: (before: number | null) => usedInstead(write(before), noneInstead) })}
      {...(hint !== undefined && { hint })}
    />
  );
}

/** Says which value is used while the text is invalid. */
export const usedInstead = (written: string, none = say('ui.field.nothing-saved')): string =>
  written === '' ? none : say('ui.field.still-using', { value: written });

function numberIn(
  text: string,
  kind: NumberKind,
  limits: NumberLimits,
  mayBeEmpty: boolean,
): Parsed<number | null> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  if (text.trim() === '' && mayBeEmpty) return { ok: true, value: null };
  const isBelowZero = min < 0 && /^\s*[-−–]/.test(text);
  const typed = typedNumber(isBelowZero ? text.replace(/^\s*[-−–]/, '') : text, kind);
  if (!typed.ok) return refused(typed, kind, limits);
  // The currency is not this field's; `AmountFields` takes one.
  if (typed.currency !== null) return refused({ ok: false, why: 'unit' }, kind, limits);
  const number = isBelowZero ? -typed.value : typed.value;
  if (number >= min && number <= max) return { ok: true, value: number };
  // More digits may still lift it over the lower limit: the 2 of 2026, the 0 of 0.9.
  const unfinished = number < min && !isBelowZero;
  return { ok: false, problem: limitWords(kind, limits), unfinished };
}

export const refused = (refusal: Refusal, kind: NumberKind, limits: NumberLimits) => ({
  ok: false as const,
  problem: refusalWords(refusal, kind, limits),
  unfinished: refusal.why === 'unfinished',
});
