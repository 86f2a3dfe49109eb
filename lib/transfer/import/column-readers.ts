import type { FieldKind } from '../../model/label';
import { nameText } from '../../model/outside-text';
import { labelName } from '../../store/tags';
import { type CellResult, refused, taken } from './cell-result';
import { columnLetters } from './column-letters';
import { columnShapes, ShapeWatcher } from './column-style';
import { TextWatcher } from './column-texts';
import { ContactColumn } from './contact-column';
import { type ColumnReader, countColumn } from './count-column';
import { countryCalled } from './countries';
import { DayWatcher, dateColumn } from './date-column';
import { type FeeReader, feeColumn } from './fee-column';
import { type Cell, cellAt, type GridRow, knownOf, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { memoize } from './memoize';
import { isOwnFile } from './own-file';
import type { Answers } from './questions';
import { rateColumn, type TypedRate } from './rate-column';
import type { OwnValue } from './row-values';
import { plainCell, textWithLink } from './text-cells';
import { isUnknown } from './unknown-words';
import { type CellWatcher, watchCells } from './watch-cells';

const FEE_MEANINGS: ReadonlySet<Meaning> = new Set(['fee-asked', 'fee-offered', 'fee-agreed']);
const NUMBER_MEANINGS: ReadonlySet<Meaning> = new Set([
  ...(['own-number', 'average-likes', 'average-comments', 'average-views', 'audience-reach'] as const),
]);

const DATE_MEANINGS: ReadonlySet<Meaning> = new Set([
  ...(['own-date', 'figures-date', 'next-action-day', 'audience-day'] as const),
]);

/** The readers of those columns whose cells depend on their neighbours, and what was seen of contacts. */
export interface ColumnReaders {
  followers: Map<number, ReturnType<typeof countColumn>>;
  rates: Map<number, ColumnReader<TypedRate>>;
  fees: Map<number, FeeReader>;
  dates: Map<number, ColumnReader<string>>;
  numbers: Map<number, ReturnType<typeof countColumn>>;
  contacts: Map<number, ContactColumn>;
  all: readonly { questions(): ReturnType<ColumnReader<unknown>['questions']> }[];
}

export function columnReaders(
  rows: readonly GridRow[],
  columns: readonly Column[],
  answers: Answers,
): ColumnReaders {
  const readers: Omit<ColumnReaders, 'all'> = {
    ...{ followers: new Map(), rates: new Map(), fees: new Map(), dates: new Map(), numbers: new Map() },
    contacts: new Map(),
  };
  const currencyAt = columns.find(({ meaning }) => meaning === 'currency')?.at;
  const isOwn = isOwnFile(columns);
  const headings = columns.map(({ heading }) => heading).join(' ');
  const watchers: CellWatcher[] = [];
  const makeReaders: (() => void)[] = [];
  const watch = <Watcher extends CellWatcher>(watcher: Watcher, makeReader: (seen: Watcher) => void) => {
    watchers.push(watcher);
    makeReaders.push(() => makeReader(watcher));
  };
  for (const { at, heading, meaning, platform } of columns) {
    const isCount = meaning === 'followers';
    if (isCount || NUMBER_MEANINGS.has(meaning))
      watch(new ShapeWatcher(at, rows.length, isCount), (seen) => {
        const into = isCount ? readers.followers : readers.numbers;
        into.set(at, countColumn(seen.found(), at, isCount, answers, heading, headings));
      });
    else if (meaning === 'engagement-rate')
      watch(new TextWatcher(at, rows), (seen) => {
        const beside = columns.find((one) => one.meaning === 'followers' && one.platform === platform);
        readers.rates.set(at, rateColumn(rows, at, seen, heading, answers, followersIn(beside)));
      });
    else if (FEE_MEANINGS.has(meaning))
      watch(new TextWatcher(at, rows), (seen) =>
        readers.fees.set(at, feeColumn(rows, at, seen, { heading, headings }, answers, currencyAt, isOwn)),
      );
    else if (DATE_MEANINGS.has(meaning))
      watch(new DayWatcher(at, rows.length), (seen) => readers.dates.set(at, dateColumn(seen, answers)));
    else if (meaning === 'email' || meaning === 'phone')
      readers.contacts.set(at, new ContactColumn(rows, at));
  }
  watchCells(rows, watchers);
  for (const makeReader of makeReaders) makeReader();
  const { followers, rates, fees, dates, numbers } = readers;
  const all = [followers, rates, fees, dates, numbers].flatMap((some) => [...some.values()]);
  return { ...readers, all };

  /** By a reader of its own, because a question about a follower count is asked once. Few columns of rates need it. */
  function followersIn(column: Column | undefined): (row: GridRow) => number | null {
    let reader: ReturnType<typeof countColumn> | undefined;
    return (row) => {
      if (!column) return null;
      const { at, heading } = column;
      reader ??= countColumn(columnShapes(rows, at, true), at, true, answers, heading, headings);
      const count = reader.read(row.line, cellAt(row, at));
      return count?.ok ? count.value.value : null;
    };
  }
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
      if (text === '') return null;
      const value = knownOf(cell)?.number ?? Number(text.replace(',', '.'));
      // Somebody may have changed the file since.
      return as('number', Number.isFinite(value) ? taken(value) : refused({ code: 'not-a-number' }));
    };
  const number = numbers.get(at);
  if (number)
    return (line, cell) => {
      const result = number.read(line, cell);
      return as('number', result?.ok ? taken(result.value.value) : (result as CellResult<number>));
    };
  const date = dates.get(at);
  if (date) return (line, cell) => as('date', date.read(line, cell));
  const kind = meaning === 'own-link' ? 'link' : meaning === 'own-choice' ? 'choice' : 'text';
  const toText =
    meaning === 'country' ? memoize((text) => countryCalled(text) ?? text) : (text: string) => text;
  return (_, cell) => {
    const text = plainCell(cell);
    if (isEmpty(text)) return null;
    const linked = kind === 'link' ? (knownOf(cell)?.link ?? text) : textWithLink(cell);
    return as(kind, taken(toText(linked)));
  };
}

/**
 * A field of the user's own that is there has its name. Another one is called by its heading, by the beginning of one that is too
 * long, or without one by its letters.
 */
export function fieldName({ heading, at, field }: Pick<Column, 'heading' | 'at' | 'field'>): string {
  if (field) return field.name;
  const name = labelName('fields', heading);
  return name.ok ? name.value : (nameText(heading)?.replace(/\s+/g, ' ').trim() ?? columnLetters(at));
}
