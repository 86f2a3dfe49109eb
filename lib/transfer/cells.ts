import { z } from '../model/schemas/zod';
import type { Expectation } from '../words/expectation-words';
import { booleanIn } from './booleans';
import { cutToCell, isCut } from './cell-length';
import { asSpreadsheetText, fromSpreadsheetText } from './formula-rule';

/** What a cell contains. `whole` and `number` are numbers without and with decimals; a `moment` may be a day. */
export type CellType = 'text' | 'words' | 'whole' | 'number' | 'flag' | 'moment';

/** How one kind of value is written in a cell. An empty cell means "not known", never 0. */
export interface Cell<Value> {
  type: CellType;
  /** What a cell of this kind must be, for the user who fixes a file. */
  expects: Expectation;
  write(value: Value): string;
  /**
   * How a number's digits are read, which depends on the other cells of its column. Absent for kinds that are not
   * numbers.
   */
  numbers?: 'whole' | 'amount' | 'share';
  /** Fails for a text that is not such a value. */
  schema: z.ZodType<Value, string>;
}

/** A text from outside. Empty and null are the same cell. */
export const text: Cell<string | null> = {
  type: 'text',
  expects: 'whole-text',
  write: (value) => cutToCell(asSpreadsheetText(value ?? '')),
  schema: z
    .string()
    .refine((cell) => !isCut(cell))
    .transform((cell) => fromSpreadsheetText(cell) || null),
};

/** Several short texts without commas, such as tags. */
export const words: Cell<string[]> = {
  type: 'words',
  expects: 'words',
  write: (value) => cutToCell(asSpreadsheetText(value.join(', '))),
  schema: z
    .string()
    .refine((cell) => !isCut(cell))
    .transform((cell) =>
      fromSpreadsheetText(cell)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
};

const numberSchema: z.ZodType<number | null, string> = orEmpty(
  z.string().transform(Number).pipe(z.number().nonnegative()),
);

/** A count: written as plain digits, and also read with grouping where that is unambiguous. */
export const integer: Cell<number | null> = {
  type: 'whole',
  expects: 'whole-number',
  numbers: 'whole',
  write: (value) => (value === null ? '' : plainNumber(Math.round(value))),
  schema: numberSchema,
};

/** An average or an amount of money. */
export const decimal: Cell<number | null> = {
  type: 'number',
  expects: 'amount',
  numbers: 'amount',
  write: (value) => (value === null ? '' : plainNumber(value)),
  schema: numberSchema,
};

/** A percentage, or a ratio of two counts. */
export const share: Cell<number | null> = { ...decimal, expects: 'share', numbers: 'share' };

/** `true` or `false`; spreadsheets write them back in capitals and in their own language. */
export const flag: Cell<boolean | null> = {
  type: 'flag',
  expects: 'flag',
  write: (value) => (value === null ? '' : String(value)),
  schema: orEmpty(z.string().transform(booleanIn).pipe(z.boolean())),
};

/** A moment in UTC, such as `2026-03-03T09:00:00.000Z`. */
export const moment: Cell<string | null> = {
  type: 'moment',
  expects: 'moment',
  write: (value) => value ?? '',
  schema: orEmpty(z.union([z.iso.datetime({ offset: true }), z.iso.date()])),
};

function orEmpty<Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | null, string> {
  return z.union([z.literal('').transform(() => null), schema]);
}

/**
 * Digits and "." only: some importers read an exponent as text. A number with exactly three decimals gets a fourth,
 * since "1.085" means a thousand in half of Europe and "1.0850" does not.
 */
function plainNumber(value: number): string {
  const digits = String(value);
  const plain = digits.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 100 })
    : digits;
  return /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}
