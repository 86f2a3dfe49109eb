import type { FieldKind } from '../../model/label';
import { fromCellMadeText } from '../formula-rule';
import { type CellFault, type CellResult, taken } from './cell-result';
import { type ColumnReader, countColumn } from './count-column';
import { countryCalled } from './countries';
import { dateColumn } from './date-column';
import { type FeeReader, feeColumn } from './fee-column';
import { type Cell, type GridRow, knownOf, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { memoize } from './memoize';
import type { Answers } from './questions';
import { rateColumn, type TypedRate } from './rate-column';
import type { OwnValue } from './row-values';
import { isUnknown } from './unknown-words';
import { EMAIL } from './value-shapes';

/** What a text cell becomes: its value, or a note where it is no such value. */
export type TextResult = { value?: string; note?: string; why?: CellFault } | null;

/** The text of a cell as somebody typed it, without the apostrophe that keeps a formula a text. */
export function plainCell(cell: Cell | undefined): string {
  const text = textIn(cell);
  return text.startsWith("'") ? fromCellMadeText(text).trim() : text;
}

const FEE_MEANINGS: ReadonlySet<Meaning> = new Set(['fee-asked', 'fee-offered', 'fee-agreed']);
const NUMBER_MEANINGS: ReadonlySet<Meaning> = new Set([
  ...(['own-number', 'average-likes', 'average-comments', 'average-views'] as const),
]);

/** The readers of those columns whose cells depend on their neighbours. */
export interface ColumnReaders {
  followers: Map<number, ReturnType<typeof countColumn>>;
  rates: Map<number, ColumnReader<TypedRate>>;
  fees: Map<number, FeeReader>;
  dates: Map<number, ColumnReader<string>>;
  numbers: Map<number, ReturnType<typeof countColumn>>;
  all: readonly { questions(): ReturnType<ColumnReader<unknown>['questions']> }[];
}

export function columnReaders(
  rows: readonly GridRow[],
  columns: readonly Column[],
  answers: Answers,
): ColumnReaders {
  const readers: Omit<ColumnReaders, 'all'> = {
    ...{ followers: new Map(), rates: new Map(), fees: new Map(), dates: new Map(), numbers: new Map() },
  };
  for (const { at, heading, meaning } of columns)
    if (meaning === 'followers') readers.followers.set(at, countColumn(rows, at, true, answers, heading));
  for (const { at, heading, meaning, platform } of columns) {
    if (meaning === 'engagement-rate') {
      const beside = columns.find((one) => one.meaning === 'followers' && one.platform === platform);
      let reader: ReturnType<typeof countColumn> | undefined;
      // Its own reader, because a question about a follower count is asked once. Few columns of rates need it.
      const followersIn = ({ line, cells }: GridRow) => {
        if (!beside) return null;
        reader ??= countColumn(rows, beside.at, true, answers, beside.heading);
        const count = reader.read(line, cells[beside.at]);
        return count?.ok ? count.value.value : null;
      };
      readers.rates.set(at, rateColumn(rows, at, heading, answers, followersIn));
    } else if (FEE_MEANINGS.has(meaning)) readers.fees.set(at, feeColumn(rows, at, heading, answers));
    else if (meaning === 'own-date' || meaning === 'figures-date')
      readers.dates.set(at, dateColumn(rows, at, answers));
    else if (NUMBER_MEANINGS.has(meaning))
      readers.numbers.set(at, countColumn(rows, at, false, answers, heading));
  }
  const { followers, rates, fees, dates, numbers } = readers;
  const all = [followers, rates, fees, dates, numbers].flatMap((some) => [...some.values()]);
  return { ...readers, all };
}

/** Reads the values of a field of the user's own; null for an empty cell. */
export function ownValue(
  { at, heading, meaning }: Column,
  { numbers, dates }: ColumnReaders,
): (line: number, cell: Cell | undefined) => CellResult<OwnValue> {
  const field = heading || letterOf(at);
  const as = (kind: FieldKind, result: CellResult<string | number>): CellResult<OwnValue> =>
    result?.ok ? taken({ field, kind, value: result.value }) : (result as CellResult<OwnValue>);
  const number = numbers.get(at);
  if (number)
    return (line, cell) => {
      const result = number.read(line, cell);
      return as('number', result?.ok ? taken(result.value.value) : (result as CellResult<number>));
    };
  const date = dates.get(at);
  if (date) return (line, cell) => as('date', date.read(line, cell));
  const kind = meaning === 'own-link' ? 'link' : 'text';
  const toText =
    meaning === 'country' ? memoize((text) => countryCalled(text) ?? text) : (text: string) => text;
  return (_, cell) => {
    const text = plainCell(cell);
    return isUnknown(text) ? null : as(kind, taken(toText(text)));
  };
}

/** A column without a heading is called as a spreadsheet calls it: C, AB. */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

/** An address with nothing beside it, of plain letters. */
const ONE_EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}$/i;

export function emailIn(cell: Cell | undefined, heading: string): TextResult {
  const text = plainCell(cell);
  if (typeof cell === 'string' && ONE_EMAIL.test(text)) return { value: text };
  if (isUnknown(text)) return null;
  const bare = (knownOf(cell)?.link?.startsWith('mailto:') ? (knownOf(cell)?.link ?? '').slice(7) : text)
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '');
  const [first = '', ...more] = bare.split(/[\s,;|/]+/).filter((part) => part !== '');
  if (!EMAIL.test(first)) {
    const inside = /[^\s@<>"(),;:]+@[^\s@<>(),;]+\.[a-z]{2,24}/i.exec(text)?.[0];
    return inside ? { value: inside } : { note: `${heading}: ${text}` };
  }
  return more.some((part) => EMAIL.test(part))
    ? { value: first, note: `${heading}: ${text}` }
    : { value: first };
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

const SEPARATORS = ['|', ';', ',', '，', '、', '\n', '/', '#'] as const;

/** Reads several words in a cell: the first sign that separates any in the column separates them in all its cells. */
export function wordsColumn(
  rows: readonly GridRow[],
  at: number,
): (cell: Cell | undefined) => readonly string[] {
  const sample = rows.slice(0, 2_000).map(({ cells }) => textIn(cells[at]));
  const separator = SEPARATORS.find((sign) => sample.some((text) => text.slice(1).includes(sign)));
  const wordsIn = memoize((text) => {
    const parts =
      separator === undefined ? [text] : text.split(separator).flatMap((part) => part.split('\n'));
    return parts
      .map((part) => part.trim().replace(/^#\s*/, ''))
      .filter((part) => part !== '' && !isUnknown(part));
  });
  return (cell) => wordsIn(plainCell(cell));
}
