import type { FieldKind } from '../../model/label';
import { nameText } from '../../model/outside-text';
import { labelName } from '../../store/tags';
import { type CellResult, taken } from './cell-result';
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
import { plainCell, textWithLink } from './text-cells';
import { isUnknown } from './unknown-words';

const FEE_MEANINGS: ReadonlySet<Meaning> = new Set(['fee-asked', 'fee-offered', 'fee-agreed']);
const NUMBER_MEANINGS: ReadonlySet<Meaning> = new Set([
  ...(['own-number', 'average-likes', 'average-comments', 'average-views', 'audience-reach'] as const),
]);

const DATE_MEANINGS: ReadonlySet<Meaning> = new Set([
  ...(['own-date', 'figures-date', 'next-action-day', 'audience-day'] as const),
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
  const currencyAt = columns.find(({ meaning }) => meaning === 'currency')?.at;
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
    } else if (FEE_MEANINGS.has(meaning))
      readers.fees.set(at, feeColumn(rows, at, heading, answers, currencyAt));
    else if (DATE_MEANINGS.has(meaning)) readers.dates.set(at, dateColumn(rows, at, answers));
    else if (NUMBER_MEANINGS.has(meaning))
      readers.numbers.set(at, countColumn(rows, at, false, answers, heading));
  }
  const { followers, rates, fees, dates, numbers } = readers;
  const all = [followers, rates, fees, dates, numbers].flatMap((some) => [...some.values()]);
  return { ...readers, all };
}

/** Reads the values of a field of the user's own; null for an empty cell. */
export function ownValue(
  { at, meaning }: Column,
  field: string,
  { numbers, dates }: ColumnReaders,
  isOwn = false,
): (line: number, cell: Cell | undefined) => CellResult<OwnValue> {
  const as = (kind: FieldKind, result: CellResult<string | number>): CellResult<OwnValue> =>
    result?.ok ? taken({ field, kind, value: result.value }) : (result as CellResult<OwnValue>);
  const isEmpty = (text: string) => (isOwn ? text === '' : isUnknown(text));
  if (isOwn && meaning === 'own-number')
    return (_, cell) => {
      const text = textIn(cell);
      return text === ''
        ? null
        : as('number', taken(knownOf(cell)?.number ?? Number(text.replace(',', '.'))));
    };
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
    if (isEmpty(text)) return null;
    const linked = kind === 'link' ? (knownOf(cell)?.link ?? text) : textWithLink(cell);
    return as(kind, taken(toText(linked)));
  };
}

/** A field of the user's own is called by its heading, or by the beginning of one that is too long. */
export function fieldName(heading: string, at: number): string {
  const name = labelName('fields', heading);
  return name.ok ? name.value : (nameText(heading)?.replace(/\s+/g, ' ').trim() ?? letterOf(at));
}

/** A column without a heading is called as a spreadsheet calls it: C, AB. */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}
