import type { FieldKind } from '../../model/label';
import { booleanIn } from '../booleans';
import { fromCellMadeText } from '../formula-rule';
import { type CellFault, type CellResult, taken } from './cell-result';
import { type ColumnReader, countColumn } from './count-column';
import { countryCalled } from './countries';
import { dateColumn } from './date-column';
import { type FeeReader, feeColumn } from './fee-column';
import { type Cell, type GridRow, knownOf, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import type { Answers } from './questions';
import { rateColumn, type TypedRate } from './rate-column';
import type { OwnValue } from './row-values';
import { isUnknown, saysDoNotContact } from './unknown-words';
import { EMAIL } from './value-shapes';

/** What a text cell becomes: its value, or a note where it is no such value. */
export type TextResult = { value?: string; note?: string; why?: CellFault } | null;

/** The text of a cell as somebody typed it, without the apostrophe that keeps a formula a text. */
export const plainCell = (cell: Cell | undefined): string => fromCellMadeText(textIn(cell)).trim();

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
      const reader = beside && countColumn(rows, beside.at, true, answers, beside.heading);
      const followersIn = ({ line, cells }: GridRow) => {
        const count = beside && reader?.read(line, cells[beside.at]);
        return count?.ok ? count.value.value : null;
      };
      readers.rates.set(at, rateColumn(rows, at, heading, answers, followersIn));
    } else if (FEE_MEANINGS.has(meaning)) readers.fees.set(at, feeColumn(rows, at, heading, answers));
    else if (meaning === 'own-date' || meaning === 'figures-date')
      readers.dates.set(at, dateColumn(rows, at, answers));
    else if (NUMBER_MEANINGS.has(meaning)) readers.numbers.set(at, countColumn(rows, at, false, answers));
  }
  const { followers, rates, fees, dates, numbers } = readers;
  const all = [followers, rates, fees, dates, numbers].flatMap((some) => [...some.values()]);
  return { ...readers, all };
}

/** The value of a field of the user's own; null for an empty cell. */
export function ownValue(
  { at, heading, meaning }: Column,
  line: number,
  cell: Cell | undefined,
  { numbers, dates }: ColumnReaders,
): CellResult<OwnValue> {
  const as = (kind: FieldKind, result: CellResult<string | number>): CellResult<OwnValue> =>
    result?.ok
      ? taken({ field: heading || letterOf(at), kind, value: result.value })
      : (result as CellResult<OwnValue>);
  const number = numbers.get(at)?.read(line, cell);
  if (number !== undefined) return as('number', number?.ok ? taken(number.value.value) : (number as never));
  const date = dates.get(at)?.read(line, cell);
  if (date !== undefined) return as('date', date);
  const text = plainCell(cell);
  if (isUnknown(text)) return null;
  if (meaning === 'country') return as('text', taken(countryCalled(text) ?? text));
  return as(meaning === 'own-link' ? 'link' : 'text', taken(text));
}

/** A column without a heading is called as a spreadsheet calls it: C, AB. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

export function emailIn(cell: Cell | undefined, heading: string): TextResult {
  const text = plainCell(cell);
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

const YES = /^(?:x|✓|✔|☑|✅|ja|oui|s[íi]|sim|tak|evet|да|はい|○|예|네|是|نعم|हाँ|ya|y)$/i;

/** What a column about contacting says. */
export function forbidsContact(text: string): boolean {
  return booleanIn(text) === true || YES.test(text) || saysDoNotContact(text);
}

const SEPARATORS = ['|', ';', ',', '，', '、', '\n', '/', '#'] as const;

/** Reads several words in a cell: the first sign that separates any in the column separates them in all its cells. */
export function wordsColumn(rows: readonly GridRow[], at: number): (cell: Cell | undefined) => string[] {
  const sample = rows.slice(0, 2_000).map(({ cells }) => textIn(cells[at]));
  const separator = SEPARATORS.find((sign) => sample.some((text) => text.slice(1).includes(sign)));
  return (cell) => {
    const text = plainCell(cell);
    const parts =
      separator === undefined ? [text] : text.split(separator).flatMap((part) => part.split('\n'));
    return parts
      .map((part) => part.trim().replace(/^#\s*/, ''))
      .filter((part) => part !== '' && !isUnknown(part));
  };
}
