import { platformCalled } from '../../platforms/called';
import { dateText } from '../../typed/date-text';
import { accountsInCell } from './account-cell';
import { countryCalled } from './countries';
import { type GridRow, knownOf, textIn } from './grid';
import type { Column } from './meanings';
import { moneyText } from './money-text';
import { isCount } from './moved-cells';
import { numberText } from './number-text';
import { isUnknown } from './unknown-words';
import { EMAIL, NUMBER_AND_RATE } from './value-shapes';

/**
 * Whether a row's cells stand in the wrong columns: several do not fit their column, and more would fit if the row were moved
 * by one. A comma that is missing or too many does that.
 */
export function isShifted({ cells }: GridRow, columns: readonly Column[]): boolean {
  const [here, left, right] = [0, -1, 1].map((by) => misfits(cells, columns, by));
  return (here ?? 0) > 1 && Math.min(left ?? 0, right ?? 0) < (here ?? 0);
}

/**
 * Whether a row that names its profiles is shifted all the same: of several cells that do not fit their columns, most would fit if
 * the row were moved by one, and nothing else would stop to fit. The name is empty then, or the last cell is.
 */
export function isPlainlyShifted({ cells }: GridRow, columns: readonly Column[]): boolean {
  const here = misfits(cells, columns, 0);
  return here > 1 && [-1, 1].some((by) => 3 * misfits(cells, columns, by) <= here);
}

/** How many columns would have a cell that does not fit if the cells stood `by` places further left. */
export function misfits(cells: GridRow['cells'], columns: readonly Column[], by: number): number {
  return columns.filter((column) => {
    const cell = cells[column.at + by];
    return !isUnknown(textIn(cell)) && !fits(column, textIn(cell), knownOf(cell)?.date !== undefined);
  }).length;
}

/** Whether a column could have had its cell and the next ones in one. */
export function fitsWithNext(column: Column, cells: GridRow['cells'], next: number): boolean {
  const texts = cells.slice(column.at, column.at + next + 1).map(textIn);
  return fits(column, texts.join(','), false);
}

/** Only for columns whose values can be told from others. */
function fits({ meaning }: Column, text: string, isDate: boolean): boolean {
  const number = numberText(text);
  switch (meaning) {
    case 'platform':
      return platformCalled(text) !== null;
    case 'followers':
      return (
        number !== null &&
        !number.isPercent &&
        (number.unit > 1 || number.readings.some(({ decimals }) => decimals === 0))
      );
    case 'engagement-rate':
      return (
        (number?.unit === 1 && number.readings.some(({ digits }) => Number(digits) <= 100)) ||
        NUMBER_AND_RATE.test(text)
      );
    case 'own-number':
    case 'average-likes':
    case 'average-comments':
    case 'average-views':
      return number !== null;
    case 'fee-asked':
    case 'fee-offered':
    case 'fee-agreed':
      return !text.includes('%') && moneyText(text) !== null;
    case 'email':
      return EMAIL.test(text) || number === null;
    case 'country':
      return countryCalled(text) !== null;
    case 'own-date':
    case 'figures-date':
      return isDate || dateText(text) !== null;
    case 'own-link':
      return /[./]/.test(text);
    case 'account':
      return accountsInCell(text).ok && !isCount(text);
    default:
      return true;
  }
}

/** How many rows of the list are inside one cell, because a quotation mark before it is one too many. */
export function rowsInside(row: GridRow, columns: readonly Column[]): number {
  if (!row.hasBreaks) return 0;
  const account = columns.find(({ meaning }) => meaning === 'account');
  const platform = columns.find(({ meaning }) => meaning === 'platform');
  if (!account || columns.length < 3) return 0;
  let inside = 0;
  for (const cell of row.cells) {
    const text = textIn(cell);
    if (!/[\r\n]/.test(text)) continue;
    const [, ...lines] = text.split(/\r\n|\r|\n/);
    inside += lines.filter((line) => {
      const separator = [';', '\t', ',', '|'].find((sign) => line.split(sign).length >= columns.length - 1);
      if (separator === undefined) return false;
      const parts = line.split(separator);
      const named = accountsInCell(parts[account.at]);
      const isPlatform = !platform || platformCalled(parts[platform.at] ?? '') !== null;
      return named.ok && named.accounts.length > 0 && isPlatform;
    }).length;
  }
  return inside;
}
