import { MAX_NAME } from '../../model/limits';
import type { ColumnReaders } from './column-readers';
import { isPlainContact } from './contact-cell';
import { type Cell, cellAt, type GridRow, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { TextRow } from './text-row';

/**
 * Whether a cell surely leaves nothing to say: reading it refuses nothing, asks nothing and cuts nothing. False proves nothing.
 * `currency` is the cell of currencies in its row.
 */
export type IsPlain = (text: string, currency: Cell | undefined) => boolean;

/** A cell of a workbook or a JSON file may know more than its text. */
export const isPlainCell = (cell: Cell | undefined, isPlain: IsPlain, currency: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && isPlain(cell, currency));

/** How to tell plain cells of a column; null where every cell is plain. */
function plainCells(
  { at, meaning }: Column,
  columns: readonly Column[],
  readers: ColumnReaders,
): IsPlain | null {
  switch (meaning) {
    case 'account':
    case 'platform':
    case 'currency':
    case 'ignore':
    case 'note':
    case 'do-not-contact':
    case 'may-contact':
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
    case 'email':
    case 'phone':
      return isPlainContact;
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
      const reader = readers.fees.get(at);
      return (text, currency) => reader?.isPlain(text, textIn(currency)) ?? true;
    }
    default: {
      const reader = readerAt(at, readers);
      return reader === undefined ? null : (text) => reader.isPlain(text);
    }
  }
}

/** A column whose cells can leave something open, be refused or be cut. */
export interface DoubtfulColumn {
  at: number;
  isPlain: IsPlain;
  /** 1 for each row whose cell may not be plain, by the row's number. */
  doubts: Uint8Array;
}

/** Finds the cells of a column that may not be plain; null where every cell is plain. */
export function doubtfulColumn(
  rows: readonly GridRow[],
  column: Column,
  columns: readonly Column[],
  readers: ColumnReaders,
): DoubtfulColumn | null {
  const { at, meaning } = column;
  const isPlain = plainCells(column, columns, readers);
  if (isPlain === null) return null;
  const doubts = new Uint8Array(rows.length);
  const fee = readers.fees.get(at);
  const isFeeAlone = columns.every((one) => one.meaning !== 'currency');
  const reader = readerAt(at, readers) ?? readers.contacts.get(at) ?? (isFeeAlone ? fee : undefined);
  if (reader) reader.markDoubts(doubts);
  else if (fee) doubts.fill(1);
  else markCells(rows, at, isPlain, isLengthEnough(rows, meaning, isPlain) ? MAX_PLAIN : 0, doubts);
  return { at, isPlain, doubts };
}

/** Cells that are no longer are plain in columns where only their length matters. */
const MAX_PLAIN = 40;

/** Also for names, in a file without a sign that lost letters leave. */
function isLengthEnough([row]: readonly GridRow[], meaning: Meaning, isPlain: IsPlain): boolean {
  if (!isPlain('x'.repeat(MAX_PLAIN), undefined)) return false;
  if (meaning === 'tags' || meaning === 'lists') return true;
  return meaning === 'name' && row instanceof TextRow && !row.isInFile('?') && !row.isInFile('\ufffd');
}

/** Cells of at most `plainLength` characters are not looked at. */
function markCells(
  rows: readonly GridRow[],
  at: number,
  isPlain: IsPlain,
  plainLength: number,
  doubts: Uint8Array,
): void {
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as GridRow;
    if (row instanceof TextRow && row.lengthAt(at) <= plainLength) continue;
    if (!isPlainCell(cellAt(row, at), isPlain, undefined)) doubts[n] = 1;
  }
}

const readerAt = (at: number, { followers, rates, dates, numbers }: ColumnReaders) =>
  followers.get(at) ?? rates.get(at) ?? dates.get(at) ?? numbers.get(at);

/** Not the apostrophe that keeps a formula a text. */
const startsVisibly = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > 39 && code < 127;
};
