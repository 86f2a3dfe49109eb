import { MAX_NAME } from '../../model/limits';
import type { PlatformId } from '../../model/platform';
import { hasNoContact } from './contact-cell';
import type { ImportedCreator } from './creators';
import { cellAt, type Grid, type GridRow, textIn } from './grid';
import type { HeadingMeaning } from './heading-words';
import { matchHeading } from './match-heading';
import type { Column } from './meanings';
import { moneyText } from './money-text';
import { numberText } from './number-text';
import { isOwnFile } from './own-file';
import { isUnknown } from './unknown-words';

/** What is worth a word about a whole column or file, and needs no answer. */
export type Remark =
  /** Letters that a wrong encoding has lost; no other encoding brings them back. `emptied`: names of nothing else. */
  | { code: 'lost-letters'; cells: number; emptied: number }
  /** Scores such as 4-5 that a sheet took for dates. They stay as they are. */
  | { code: 'values-became-dates'; at: number; cells: number }
  /** Cells of a column of contacts that are neither an address nor a number. They are in the note. */
  | { code: 'contacts-in-note'; at: number; cells: number }
  /** Handles that a sheet changed, and their links tell. */
  | { code: 'repaired-handles'; rows: number }
  /** Links to another platform than the heading of their column names. They are profiles of that platform. */
  | { code: 'linked-elsewhere'; rows: number }
  /** Names or labels longer than Yardstick keeps. The whole text is in the note. `lines`: the first rows. */
  | { code: 'cut-texts'; at: number; cells: number; lines: readonly number[]; max: number }
  /** Texts of our own file that were longer than a spreadsheet cell. `lines`: the first rows. */
  | { code: 'cut-by-export'; rows: number; lines: readonly number[] }
  /** Headings longer than a field may be called. `at`: the first such column. */
  | { code: 'cut-headings'; columns: number; at: number; max: number }
  /** Lists of objects in a JSON file, such as the posts of a profile. `headings`: the keys that have them. */
  | { code: 'lists-inside'; cells: number; headings: readonly string[] }
  /** Creators whose rows say different things. What does not count is in the note. `lines`: the rows of the first ones. */
  | { code: 'rows-disagree'; creators: number; lines: readonly (readonly number[])[] }
  /** Rows of different names that one profile makes one creator, such as the channel of their agency. */
  | {
      code: 'joined-by-profile';
      creators: number;
      platform: PlatformId;
      handle: string;
      lines: readonly number[];
    };

/** Cells whose letters are lost, and those of which nothing is left. */
export interface LostLetters {
  cells: number;
  emptied: number;
}

/** Reads names, and counts those that a wrong encoding has damaged. A name of question marks alone is no name. */
export function nameReader(): { read(text: string): string | null; lost: LostLetters } {
  const lost = { cells: 0, emptied: 0 };
  return {
    lost,
    read(text) {
      if (isUnknown(text)) return null;
      const name = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
      if (!/[?\ufffd]/.test(name)) return name;
      const isEmptied = !/[^?\ufffd\s]/.test(name);
      if (/\ufffd|\?\?/.test(name)) lost.cells += 1;
      if (isEmptied) lost.emptied += 1;
      return isEmptied ? null : name;
    },
  };
}

const SHOWN_ROWS = 3;

/** Collects the cells whose texts are longer than a name may be. */
export class CutTexts {
  private readonly columns = new Map<number, { cells: number; lines: number[] }>();

  add(at: number, line: number): void {
    const column = this.columns.get(at) ?? { cells: 0, lines: [] };
    this.columns.set(at, column);
    column.cells += 1;
    if (column.lines.length < SHOWN_ROWS) column.lines.push(line);
  }

  remarks(): Remark[] {
    // A copy: rows that are read again add to the lines.
    return [...this.columns].map(([at, column]) => ({
      ...{ code: 'cut-texts', at, ...column, lines: [...column.lines], max: MAX_NAME },
    }));
  }
}

/** What is worth a word about headings that become names of fields, and about what no cell can hold. */
export function remarksOnShape(columns: readonly Column[], { listsInside = [] }: Grid): Remark[] {
  const long = columns.filter(
    ({ heading, meaning }) =>
      (meaning.startsWith('own-') || meaning === 'country') && heading.length > MAX_NAME,
  );
  const [first] = long;
  const cells = listsInside.reduce((sum, one) => sum + one.cells, 0);
  const headings = listsInside.slice(0, SHOWN_ROWS).map(({ heading }) => heading);
  return [
    ...(first ? [{ code: 'cut-headings' as const, columns: long.length, at: first.at, max: MAX_NAME }] : []),
    ...(cells > 0 ? [{ code: 'lists-inside' as const, cells, headings }] : []),
  ];
}

/** What is worth a word about rows of our own file in which a text was cut. */
export const remarkOnCuts = (lines: readonly number[]): Remark[] =>
  lines.length === 0
    ? []
    : [{ code: 'cut-by-export', rows: lines.length, lines: lines.slice(0, SHOWN_ROWS) }];

/** What is worth a word about creators with several rows. */
export function remarkOnRows(creators: readonly ImportedCreator[]): Remark[] {
  const several = creators.filter(({ texts }) => texts !== undefined);
  const joined = several.flatMap((creator) => joinedIn(creator) ?? []);
  const [first] = joined;
  const disagreeing = several
    .map(({ lines }) => lines)
    .filter((lines) => !joined.some((one) => one.lines === lines));
  return [
    ...(first ? [{ code: 'joined-by-profile' as const, creators: joined.length, ...first }] : []),
    ...(disagreeing.length > 0
      ? [
          {
            code: 'rows-disagree' as const,
            creators: disagreeing.length,
            lines: disagreeing.slice(0, SHOWN_ROWS),
          },
        ]
      : []),
  ];
}

/**
 * The profile that makes one creator of rows about different people, as their names and their other profiles say; null if they
 * may be one: a nickname is written in many ways.
 */
function joinedIn({ lines, profiles, name }: ImportedCreator) {
  const shared = profiles.find((one) => one.lines.length > 1);
  const names = name.map(({ value }) => new Set(wordsIn(value)));
  const areOne = names.some((words, at) => names.slice(at + 1).some((more) => !words.isDisjointFrom(more)));
  const hasOthers = profiles.some((one) => one.lines.length < lines.length);
  if (!shared || !hasOthers || names.length < 2 || areOne) return null;
  return { platform: shared.platform, handle: shared.handle, lines };
}

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** "04-mai", "5-Apr", "05. Apr": what sheets of some language make of 4-5. */
const LIKE_A_DATE = /^(?:\d{1,2}(?:[-/ ]|\. ?)\p{L}{3,4}\.?|\p{L}{3,4}(?:[-/ ]|\. ?)\d{1,2})$/u;

const isLikeDate = (text: string): boolean =>
  text.length <= 8 &&
  (isDigit(text, 0) || isDigit(text, text.length - 1)) &&
  LIKE_A_DATE.test(text) &&
  !isAmount(text);

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

export function remarksOn(
  rows: readonly GridRow[],
  columns: readonly Column[],
  lost: LostLetters,
  { repaired, elsewhere }: { repaired: number; elsewhere: number },
): Remark[] {
  const dates = columns.flatMap(({ at, heading, meaning }): Remark[] => {
    // "12-Mar" under "Follow-up date" is what somebody typed.
    if (meaning !== 'own-text' || isOfDays(heading)) return [];
    const cells = rows.filter((row) => isLikeDate(textIn(cellAt(row, at)))).length;
    return cells > 0 ? [{ code: 'values-became-dates', at, cells }] : [];
  });
  const contacts = isOwnFile(columns)
    ? []
    : columns.flatMap(({ at, meaning }): Remark[] => {
        if (meaning !== 'email' && meaning !== 'phone') return [];
        const cells = rows.filter((row) => hasNoContact(cellAt(row, at))).length;
        return cells > 0 ? [{ code: 'contacts-in-note', at, cells }] : [];
      });
  return [
    ...(lost.cells > 0 ? [{ code: 'lost-letters' as const, ...lost }] : []),
    ...(repaired > 0 ? [{ code: 'repaired-handles' as const, rows: repaired }] : []),
    ...(elsewhere > 0 ? [{ code: 'linked-elsewhere' as const, rows: elsewhere }] : []),
    ...dates,
    ...contacts,
  ];
}
