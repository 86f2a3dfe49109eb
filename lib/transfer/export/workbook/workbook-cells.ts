import type { CellObject } from 'write-excel-file/browser';
import { cutToCell } from '../../cell-length';
import type { CellType } from '../../cells';
import { asStoredText } from '../../formula-rule';
import type { CellValue } from '../file-column';

/** Text whatever it looks like: a program neither runs it nor turns 007 into 7. */
const TEXT_FORMAT = '@';
const DAY_FORMAT = 'yyyy-mm-dd';
const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** Characters that XML cannot contain, and escapes of such characters, which Excel would turn back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

/**
 * A cell of a workbook with its real type; null for an empty one. Moments are in UTC, like everywhere in our files. Tools get
 * texts literally; of any other workbook our import takes one apostrophe off.
 */
export function workbookCell(value: CellValue, type: CellType, isSpreadsheet = true): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (typeof value === 'number') return { type: Number, value: type === 'whole' ? Math.round(value) : value };
  if (typeof value !== 'string') return value.length === 0 ? null : textCell(value.join(', '), isSpreadsheet);
  const date = type === 'moment' ? dateIn(value) : null;
  return date
    ? { type: Date, value: date, format: isDay(value) ? DAY_FORMAT : MOMENT_FORMAT }
    : textCell(value, isSpreadsheet);
}

export const headingCell = (heading: string): CellObject => ({
  ...textCell(heading, false),
  fontWeight: 'bold',
});

function textCell(text: string, isSpreadsheet: boolean): CellObject {
  const written = isSpreadsheet ? asStoredText(text) : text;
  const clean = written.toWellFormed().replace(NOT_IN_XML, '').replace(ESCAPE, '_x005F_');
  return { type: String, value: cutToCell(clean), format: TEXT_FORMAT };
}

const isDay = (iso: string): boolean => iso.length === 'yyyy-mm-dd'.length;

/** Null for a moment that a workbook cannot contain: its days begin in 1900. */
function dateIn(iso: string): Date | null {
  const date = new Date(iso);
  const year = date.getUTCFullYear();
  // A workbook counts in days; whole seconds survive that, smaller parts do not.
  return year > 1900 && year < 10_000 ? new Date(Math.floor(date.getTime() / 1000) * 1000) : null;
}
