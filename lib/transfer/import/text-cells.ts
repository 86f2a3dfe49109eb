import { MAX_NAME } from '../../model/limits';
import { splitTags, tidyTags } from '../../store/tags';
import { fromCellMadeText } from '../formula-rule';
import { type Cell, cellAt, type GridRow, knownOf, textIn } from './grid';
import { memoize } from './memoize';
import { isUnknown } from './unknown-words';

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

/** An address or number as Yardstick saved it, whatever the user typed. */
export const ownText = (cell: Cell | undefined): string | null => plainCell(cell) || null;

/** Between blanks these separate tags also beside another sign; without blanks they may be part of one: "b2b/saas". */
const BETWEEN_BLANKS = /\s+[|/·]\s+/;

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
  isOwn: boolean,
  areTags: boolean,
): (cell: Cell | undefined) => Words {
  if (isOwn) return (cell) => ({ words: tidyTags([plainCell(cell)]), long: [] });
  const sample = rows.slice(0, 2_000).map((row) => textIn(cellAt(row, at)));
  const between = areTags && sample.some((text) => BETWEEN_BLANKS.test(text)) ? BETWEEN_BLANKS : null;
  const rest = between ? sample.flatMap((text) => text.split(between)) : sample;
  const found = SEPARATORS.find((sign) => rest.some((text) => text.slice(1).includes(sign)));
  const separator = between && found === '/' ? undefined : found;
  const wordsIn = memoize((text): Words => {
    const pieces = between ? text.split(between) : [text];
    const parts =
      separator === undefined
        ? pieces
        : pieces.flatMap((piece) => piece.split(separator)).flatMap((part) => part.split('\n'));
    const known = parts
      .map((part) => part.trim().replace(/^#\s*/, ''))
      .filter((part) => part !== '' && !isUnknown(part));
    return { words: tidyTags(known), long: splitTags(known).filter(({ length }) => length > MAX_NAME) };
  });
  return (cell) => wordsIn(plainCell(cell));
}
