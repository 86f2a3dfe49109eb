import { MAX_NAME } from '../../model/limits';
import { spelling } from '../../store/labels';
import { dateText } from '../../typed/date-text';
import { fieldName } from './column-readers';
import { hasMoreContacts, hasNoContact } from './contact-cell';
import { cellAt, type Grid, type GridRow, textIn } from './grid';
import type { HeadingMeaning } from './heading-words';
import { becomesField } from './known-fields';
import { withLostZero } from './lost-zeros';
import { matchHeading } from './match-heading';
import type { Column } from './meanings';
import { moneyText } from './money-text';
import type { LostLetters } from './name-reader';
import { numberText } from './number-text';
import { isOwnFile } from './own-file';
import { withFirstNamesFirst } from './parts-of-name';
import { type Remark, SHOWN_ROWS } from './remark';

/** What is worth a word about headings that become names of fields, and about what no cell can hold. */
export function remarksOnShape(columns: readonly Column[], { listsInside = [] }: Grid): Remark[] {
  const long = columns.filter(
    (column) => becomesField(column) && column.field === undefined && column.heading.length > MAX_NAME,
  );
  const [first] = long;
  const names = withFirstNamesFirst(columns).filter(({ meaning }) => meaning === 'name');
  const cells = listsInside.reduce((sum, one) => sum + one.cells, 0);
  const headings = listsInside.slice(0, SHOWN_ROWS).map(({ heading }) => heading);
  return [
    ...(names.length > 1 ? [{ code: 'joined-names' as const, ats: names.map(({ at }) => at) }] : []),
    ...remarksOnFields(columns),
    ...(first ? [{ code: 'cut-headings' as const, columns: long.length, at: first.at, max: MAX_NAME }] : []),
    ...(cells > 0 ? [{ code: 'lists-inside' as const, cells, headings }] : []),
  ];
}

function remarksOnFields(columns: readonly Column[]): Remark[] {
  const byField = Map.groupBy(columns.filter(becomesField), (column) => spelling(fieldName(column)));
  return [...byField.values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? { code: 'one-field', field: fieldName(first), ats: [first, ...others].map(({ at }) => at) }
      : [],
  );
}

/** What is worth a word about rows of our own file in which a text was cut. */
export const remarkOnCuts = (lines: readonly number[]): Remark[] =>
  lines.length === 0
    ? []
    : [{ code: 'cut-by-export', rows: lines.length, lines: lines.slice(0, SHOWN_ROWS) }];

const remarkOnLines = (code: 'repaired-handles' | 'linked-elsewhere', lines: readonly number[]): Remark[] =>
  lines.length === 0 ? [] : [{ code, rows: lines.length, lines: lines.slice(0, SHOWN_ROWS) }];

/** "04-mai", "5-Apr", "05. Apr": what sheets of some language make of 4-5. */
const LIKE_A_DATE = /^(?:\d{1,2}(?:[-/ ]|\. ?)\p{L}{3,4}\.?|\p{L}{3,4}(?:[-/ ]|\. ?)\d{1,2})$/u;

const isLikeDate = (text: string): boolean =>
  text.length <= 8 &&
  (isDigit(text, 0) || isDigit(text, text.length - 1)) &&
  LIKE_A_DATE.test(text) &&
  // "1 Lane" names no month.
  dateText(`${withDayFirst(text)} 2000`) !== null &&
  !isAmount(text);

/** "Apr-5" as "5 Apr". */
const withDayFirst = (text: string): string =>
  text.replace(/^(\p{L}+)\.?[-/ .]+(\d+)$/u, '$2 $1').replace(/^(\d+)[-/ .]+(\p{L}+)\.?$/u, '$1 $2');

/** "68 EUR", "15 Tsd" */
const isAmount = (text: string): boolean =>
  moneyText(text)?.hasCurrency === true || numberText(text) !== null;

const OF_DAYS: ReadonlySet<HeadingMeaning> = new Set([
  ...(['other-date', 'figures-date', 'next-action-day', 'audience-day', 'own-date'] as const),
]);

const isOfDays = (heading: string): boolean =>
  matchHeading(heading).meanings.some((meaning) => OF_DAYS.has(meaning));

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const NO_ROWS = new Uint8Array();

/** The rows with a 1 at their number. */
function rowsMarked(rows: readonly GridRow[], marks: Uint8Array): GridRow[] {
  const marked: GridRow[] = [];
  for (let n = marks.indexOf(1); n >= 0; n = marks.indexOf(1, n + 1)) marked.push(rows[n] as GridRow);
  return marked;
}

/** `contacts`: by the place of a column, the rows whose cells are more than one plain address. */
export function remarksOn(
  rows: readonly GridRow[],
  refusedRows: readonly { line: number }[],
  columns: readonly Column[],
  { lost, contacts }: { lost: LostLetters; contacts: ReadonlyMap<number, { others: Uint8Array }> },
  { repaired, elsewhere }: { repaired: readonly number[]; elsewhere: readonly number[] },
): Remark[] {
  const refused = new Set(refusedRows.map(({ line }) => line));
  const dates = columns.flatMap(({ at, heading, meaning }): Remark[] => {
    // "12-Mar" under "Follow-up date" is what somebody typed.
    if (meaning !== 'own-text' || isOfDays(heading)) return [];
    const cells = rows.filter((row) => isLikeDate(textIn(cellAt(row, at))) && !refused.has(row.line)).length;
    return cells > 0 ? [{ code: 'values-became-dates', at, cells }] : [];
  });
  const inNotes = isOwnFile(columns)
    ? []
    : columns.flatMap(({ at, meaning }): Remark[] => {
        if (meaning !== 'email' && meaning !== 'phone') return [];
        const others = contacts.get(at)?.others ?? NO_ROWS;
        const taken = rowsMarked(rows, others).filter(({ line }) => !refused.has(line));
        const lines = meaning === 'phone' ? linesWithLostZero(taken, at) : [];
        const cells = taken.filter((row) => hasNoContact(cellAt(row, at))).length;
        const more = taken.filter((row) => hasMoreContacts(cellAt(row, at))).length;
        return [
          ...(cells > 0 ? [{ code: 'contacts-in-note' as const, at, cells }] : []),
          ...(lines.length > 0
            ? [{ code: 'lost-zeros' as const, at, cells: lines.length, lines: lines.slice(0, SHOWN_ROWS) }]
            : []),
          ...(more > 0 ? [{ code: 'more-contacts-in-note' as const, at, cells: more }] : []),
        ];
      });
  return [
    ...(lost.cells > 0 ? [{ code: 'lost-letters' as const, ...lost }] : []),
    ...remarkOnLines('repaired-handles', repaired),
    ...remarkOnLines('linked-elsewhere', elsewhere),
    ...dates,
    ...inNotes,
  ];
}

/** The rows whose phone number is short of the 0 that others of its column have. */
function linesWithLostZero(rows: readonly GridRow[], at: number): number[] {
  const numbers = rows.map((row) => ({ line: row.line, text: textIn(cellAt(row, at)).trim() }));
  const isShort = withLostZero(numbers.map(({ text }) => text));
  return numbers.filter(({ text }) => isShort(text)).map(({ line }) => line);
}
