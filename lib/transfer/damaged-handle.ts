import { booleanIn } from './booleans';

/** A handle that a spreadsheet takes for a number: 007, 1e5, 12.50. */
const NUMBER_LIKE = /^\d+(?:\.\d+)?(?:e\d+)?$/i;
/** What it writes back: 7, 1.00E+05, 1,00E+05. */
const WRITTEN_NUMBER = /^\d+(?:[.,]\d+)?(?:E[+-]?\d+)?$/i;

const MONTHS =
  '(?:jan|feb|mar|mär|mrz|apr|avr|abr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|out|nov|dec|dez|dic|déc)';
/** A handle that a spreadsheet takes for a date: mar.1, dec25, 10.11, 1-2-23, in German also 1.2. with its last point. */
const DATE_LIKE = new RegExp(
  `^(?:(?:\\d{1,4}[._-]?)?${MONTHS}[a-z]*[._-]?\\d{0,4}|\\d{1,4}[._-]\\d{1,2}(?:[._-]\\d{1,4})?\\.?)$`,
  'i',
);
/** What it writes back: 1-Mar, Mar-01, 01/03/2026, 2026-03-01, 01.03.2026, "01. Mrz". */
const WRITTEN_DATE =
  /^(?:\d{1,2}[-. ]{1,2}\p{L}{3,9}\.?(?:[-. ]{1,2}\d{2,4})?|\p{L}{3,9}\.?[- ]\d{1,4}|\d{1,4}([/.-])\d{1,2}\1\d{1,4})(?: 0?0:00(?::00)?)?$/u;

/** The same date as a plain number: its days since 1900, of the years 1982 to 2064. */
const WRITTEN_DAYS = /^[345]\d{4}$/;

/** Whether a spreadsheet may have changed this handle into the cell when it opened the file. */
export function isDamaged(cell: string, handle: string): boolean {
  if (NUMBER_LIKE.test(handle) && WRITTEN_NUMBER.test(cell)) return isSameNumber(cell, handle);
  if (/^(true|false)$/i.test(handle)) return booleanIn(cell) === (handle.toLowerCase() === 'true');
  return DATE_LIKE.test(handle) && (WRITTEN_DATE.test(cell) || WRITTEN_DAYS.test(cell));
}

/** Forms of dates that are almost never handles, so the cell is recognized even without a link beside it. */
const PLAINLY_A_DATE = new RegExp(
  `^(?:\\d{1,2}-${MONTHS}(?:-\\d{2,4})?|${MONTHS}-\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s${MONTHS})$`,
  'i',
);

export const isPlainlyDate = (cell: string): boolean => PLAINLY_A_DATE.test(cell);

/** "20250401": a handle of these digits is rarer than a day in a wrong column. With an "@" it is a handle. */
export const isDayInDigits = (cell: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(cell);

/** Thousands that are grouped by points, as German and many other languages write them. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** To as many digits as the sheet showed: 1.23E+11 is 123456789012. */
function isSameNumber(cell: string, handle: string): boolean {
  if (GROUPED.test(handle) && handle.replaceAll('.', '') === cell) return true;
  const shown = cell.replace(',', '.');
  const digits = (/^[\d.]+/.exec(shown)?.[0] ?? '').replace('.', '').replace(/^0+/, '').length;
  const number = Number(handle);
  return (
    number === Number(shown) ||
    (/e/i.test(shown) && Number(number.toPrecision(Math.max(1, Math.min(digits, 21)))) === Number(shown))
  );
}
