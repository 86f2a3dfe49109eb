import { cutToCell } from './cell-length';
import { asSpreadsheetText } from './formula-rule';

/** What a cell contains. `whole` and `number` are numbers without and with decimals; a `moment` may be a day. */
export type CellType = 'text' | 'words' | 'whole' | 'number' | 'flag' | 'moment';

/** How one kind of value is written in a cell. An empty cell means "not known", never 0. */
export interface Cell<Value> {
  type: CellType;
  write(value: Value): string;
}

/** A text from outside. Empty and null are the same cell. */
export const text: Cell<string | null> = {
  type: 'text',
  write: (value) => cutToCell(asSpreadsheetText(value ?? '')),
};

/** Several short texts without commas, such as tags. */
export const words: Cell<string[]> = {
  type: 'words',
  write: (value) => cutToCell(asSpreadsheetText(value.join(', '))),
};

/** A count. */
export const integer: Cell<number | null> = {
  type: 'whole',
  write: (value) => (value === null ? '' : plainNumber(Math.round(value))),
};

/** An average, an amount of money, a percentage, or a ratio of two counts. */
export const decimal: Cell<number | null> = {
  type: 'number',
  write: (value) => (value === null ? '' : plainNumber(value)),
};

/** `true` or `false`; spreadsheets write them back in capitals and in their own language. */
export const flag: Cell<boolean | null> = {
  type: 'flag',
  write: (value) => (value === null ? '' : String(value)),
};

/** A moment in UTC, such as `2026-03-03T09:00:00.000Z`, or a day. */
export const moment: Cell<string | null> = {
  type: 'moment',
  write: (value) => value ?? '',
};

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
