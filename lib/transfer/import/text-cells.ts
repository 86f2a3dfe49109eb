import { MAX_NAME } from '../../model/limits';
import { splitTags, tidyTags } from '../../store/tags';
import { fromCellMadeText } from '../formula-rule';
import type { CellFault } from './cell-result';
import { type Cell, cellAt, type GridRow, knownOf, textIn } from './grid';
import { memoize } from './memoize';
import { isUnknown } from './unknown-words';
import { EMAIL } from './value-shapes';

/** What a text cell becomes: its value, or a note where it is no such value. */
export type TextResult = { value?: string; note?: string; why?: CellFault } | null;

/** The text of a cell as somebody typed it, without the apostrophe that keeps a formula a text. */
export function plainCell(cell: Cell | undefined): string {
  const text = textIn(cell);
  return text.startsWith("'") ? fromCellMadeText(text).trim() : text;
}

/** The same with the address behind it, which a text alone would lose. */
export function textWithLink(cell: Cell | undefined): string {
  const text = plainCell(cell);
  const link = knownOf(cell)?.link;
  return link === undefined || isUnknown(text) || bareLink(text).includes(bareLink(link))
    ? text
    : `${text} (${link})`;
}

const bareLink = (text: string): string =>
  text
    .replace(/^(?:mailto:|tel:|(?:https?:\/\/)?(?:www\.)?)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** An address with nothing beside it, of plain letters. */
const ONE_EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}$/i;

/** The first address of a cell. Whatever else the cell says is kept as a note. */
export function emailIn(cell: Cell | undefined, heading: string): TextResult {
  const text = plainCell(cell);
  if (typeof cell === 'string' && ONE_EMAIL.test(text)) return { value: text };
  if (isUnknown(text)) return null;
  const linked = knownOf(cell)?.link?.startsWith('mailto:') ? (knownOf(cell)?.link ?? '').slice(7) : null;
  const bare = (linked ?? text).replace(/^mailto:/i, '').replace(/^<|>$/g, '');
  const note = `${heading}: ${text}`;
  const [first = '', ...more] = bare.split(/[\s,;|/]+/).filter((part) => part !== '');
  if (EMAIL.test(first)) {
    const isLabelled = linked !== null && text !== bare && !EMAIL.test(text);
    return more.length > 0 || isLabelled ? { value: first, note } : { value: first };
  }
  const inside = /[^\s@<>"(),;:]+@[^\s@<>(),;]+\.[a-z]{2,24}/i.exec(text)?.[0];
  if (inside === undefined) return { note };
  const isAlone = !/[\p{L}\p{N}]/u.test(text.replace(inside, '').replace(/^\W*(?:e-?mail|mail)\W*/i, ''));
  return isAlone ? { value: inside } : { value: inside, note };
}

/** At least seven digits, as the shortest national numbers in use have. */
export function phoneIn(cell: Cell | undefined, heading: string): TextResult {
  const text = plainCell(cell);
  if (isUnknown(text)) return null;
  const cut: CellFault = { code: 'cut-number' };
  if (/E\+\d+$/i.test(text)) return { note: `${heading}: ${text}`, why: cut };
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 18 && /^[+(\d][\d\s().+\-–/x]*$/i.test(text)
    ? { value: text }
    : { note: `${heading}: ${text}` };
}

/** An address or number as Yardstick saved it, whatever the user typed. */
export function ownText(cell: Cell | undefined): TextResult {
  const text = plainCell(cell);
  return text === '' ? null : { value: text };
}

const SEPARATORS = ['|', ';', ',', '，', '、', '\n', '/', '#'] as const;

/** Several words in a cell, as labels are called. */
interface Words {
  words: readonly string[];
  /** Those that are longer than a label may be, and so are cut. */
  long: readonly string[];
}

/**
 * Reads several words in a cell: the first sign that separates any in the column separates them in all its cells. Our own
 * files have commas between them, and nothing to be tidied.
 */
export function wordsColumn(
  rows: readonly GridRow[],
  at: number,
  isOwn = false,
): (cell: Cell | undefined) => Words {
  if (isOwn) return (cell) => ({ words: tidyTags([plainCell(cell)]), long: [] });
  const sample = rows.slice(0, 2_000).map((row) => textIn(cellAt(row, at)));
  const separator = SEPARATORS.find((sign) => sample.some((text) => text.slice(1).includes(sign)));
  const wordsIn = memoize((text): Words => {
    const parts =
      separator === undefined ? [text] : text.split(separator).flatMap((part) => part.split('\n'));
    const known = parts
      .map((part) => part.trim().replace(/^#\s*/, ''))
      .filter((part) => part !== '' && !isUnknown(part));
    return { words: tidyTags(known), long: splitTags(known).filter(({ length }) => length > MAX_NAME) };
  });
  return (cell) => wordsIn(plainCell(cell));
}
