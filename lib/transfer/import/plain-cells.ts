import { MAX_NAME } from '../../model/limits';
import type { ColumnReaders } from './column-readers';
import { type Cell, textIn } from './grid';
import type { Column } from './meanings';

/**
 * Whether a cell surely leaves nothing to say: reading it refuses nothing, asks nothing and cuts nothing. False proves nothing.
 * `currency` is the cell of currencies in its row.
 */
export type IsPlain = (text: string, currency: Cell | undefined) => boolean;

/** A cell of a workbook or a JSON file may know more than its text. */
export const isPlainCell = (cell: Cell | undefined, isPlain: IsPlain, currency: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && isPlain(cell, currency));

/** How to tell plain cells of a column; null where every cell is plain. */
export function plainCells(
  { at, meaning }: Column,
  columns: readonly Column[],
  { followers, rates, fees, dates, numbers }: ColumnReaders,
): IsPlain | null {
  switch (meaning) {
    case 'account':
    case 'platform':
    case 'currency':
    case 'ignore':
    case 'email':
    case 'note':
    case 'do-not-contact':
    case 'next-action':
    case 'audience-countries':
    case 'audience-ages':
    case 'audience-genders':
      return null;
    case 'name': {
      // Several names are joined and cut as one.
      const names = columns.filter((column) => column.meaning === 'name').length;
      const max = Math.floor(MAX_NAME / names) - 1;
      return (text) => text.length <= max && !text.includes('?') && !text.includes('\ufffd');
    }
    case 'phone':
      return (text) => text.indexOf('+', 1) < 0 || !/E\+\d+$/i.test(text);
    case 'tags':
    case 'lists':
      return (text) => text.length <= MAX_NAME;
    case 'stage':
      return (text) => text === '' || (startsVisibly(text) && text.length <= MAX_NAME);
    case 'rating':
      return (text) => text === '' || /^[1-5]$/.test(text);
    case 'fee-asked':
    case 'fee-offered':
    case 'fee-agreed': {
      const reader = fees.get(at);
      return (text, currency) => reader?.isPlain(text, textIn(currency)) ?? true;
    }
    default: {
      const reader = followers.get(at) ?? rates.get(at) ?? dates.get(at) ?? numbers.get(at);
      return reader === undefined ? null : (text) => reader.isPlain(text);
    }
  }
}

/** Not the apostrophe that keeps a formula a text. */
const startsVisibly = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > 39 && code < 127;
};
