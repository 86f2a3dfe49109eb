import { z } from '../schemas/zod';
import { asSpreadsheetText, fromSpreadsheetText } from './formula-rule';

/** How one kind of value stands in a spreadsheet's cell. An empty cell is "not known", never 0. */
export interface Cell<Value> {
  /** What a cell of this kind must be, for whoever mends a file. */
  expects: string;
  write(value: Value): string;
  /** Fails for a text that is no such value. */
  schema: z.ZodType<Value, string>;
}

/** A text of anybody's. Two texts are the same cell: the empty one and none. */
export const text: Cell<string | null> = {
  expects: 'a text',
  write: (value) => asSpreadsheetText(value ?? ''),
  schema: z.string().transform((cell) => fromSpreadsheetText(cell) || null),
};

/** Several short texts without commas, such as tags. */
export const words: Cell<string[]> = {
  expects: 'words with commas between them',
  write: (value) => asSpreadsheetText(value.join(', ')),
  schema: z.string().transform((cell) =>
    fromSpreadsheetText(cell)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
};

/** A count: digits alone, no separators. */
export const integer: Cell<number | null> = {
  expects: 'a whole number without separators',
  write: (value) => (value === null ? '' : plainNumber(Math.round(value))),
  schema: orEmpty(
    z
      .string()
      .regex(/^-?\d{1,15}$/)
      .transform(Number),
  ),
};

/** A number with "." for its decimals, as every importer takes it. */
export const decimal: Cell<number | null> = {
  expects: 'a number with "." before its decimals',
  write: (value) => (value === null ? '' : plainNumber(value)),
  schema: orEmpty(
    z
      .string()
      .regex(/^-?\d{1,30}(\.\d{1,30})?$/)
      .transform(Number),
  ),
};

/** `true` or `false`; spreadsheets write them back in capitals. */
export const flag: Cell<boolean | null> = {
  expects: 'true or false',
  write: (value) => (value === null ? '' : String(value)),
  schema: orEmpty(
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', 'false']))
      .transform((cell) => cell === 'true'),
  ),
};

/** A moment in UTC, such as `2026-03-03T09:00:00.000Z`. */
export const moment: Cell<string | null> = {
  expects: 'a time such as 2026-03-03T09:00:00Z, or a date such as 2026-03-03',
  write: (value) => value ?? '',
  schema: orEmpty(z.union([z.iso.datetime({ offset: true }), z.iso.date()])),
};

/** One of a closed list of our own words. */
export function oneOf<const Word extends string>(list: readonly Word[]): Cell<Word> {
  return { expects: `one of: ${list.join(', ')}`, write: (value) => value, schema: z.enum(list) };
}

/** The same, where the cell may also be empty. */
export function oneOfOrEmpty<const Word extends string>(list: readonly Word[]): Cell<Word | null> {
  return { expects: `one of: ${list.join(', ')}`, write: (v) => v ?? '', schema: orEmpty(z.enum(list)) };
}

function orEmpty<Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | null, string> {
  return z.union([z.literal('').transform(() => null), schema]);
}

/** Digits and "." only: an exponent would be a text to some importers. */
function plainNumber(value: number): string {
  const digits = String(value);
  if (!digits.includes('e')) return digits;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 100 });
}
