import { accountIn } from '../../platforms/account-in';
import { platformCalled } from '../../platforms/called';
import { type Grid, type GridRow, textIn } from './grid';
import { matchHeading } from './match-heading';
import { numberText } from './number-text';
import { underFirstHeadings } from './other-headings';
import { type LeftRow, rowsOfList, sectionOf } from './rows-of-list';
import { areNumbersSplit } from './split-numbers';
import { EMAIL } from './value-shapes';

export interface Table {
  /** Empty texts if the list has no heading. */
  headings: readonly string[];
  /** The merged heading above each one; empty without it. */
  groups: readonly string[];
  /** Null if the list has no heading. */
  headingLine: number | null;
  rows: readonly GridRow[];
  left: readonly LeftRow[];
}

/** Titles and explanations above a list are not longer than this. */
const ROWS_SEARCHED = 40;

/** The list in a sheet. `headingLine` is the user's answer: a row, or null for a list without headings. */
export function findTable({ rows, hasKeys }: Grid, headingLine?: number | null): Table {
  const found =
    headingLine === null
      ? -1
      : headingLine !== undefined
        ? rows.findIndex(({ line }) => line === headingLine)
        : hasKeys
          ? 0
          : headingAt(rows);
  const heading = rows[found];
  const width = widthOf(rows.slice(0, 1_000), heading);
  const above = found > 0 ? rows[found - 1] : undefined;
  const groups = groupsIn(above, width);
  // A column without subheadings has its heading beside the merged ones.
  const headings = Array.from(
    { length: width },
    (_, at) => textIn(heading?.cells[at]) || (groups[at] && textIn(above?.cells[at])) || '',
  );
  const left: LeftRow[] = rows.slice(0, Math.max(0, found)).map(({ line }) => ({ line, why: 'title' }));
  const below = rows.slice(found + 1);
  const title = heading && found > 0 ? sectionOf(rows[found - 1]) : null;
  const kept = hasKeys ? below : rowsOfList(underFirstHeadings(below, headings, left), headings, left, title);
  left.sort((a, b) => a.line - b.line);
  return {
    headings: headings.map((text) => text.replace(/\s+/g, ' ')),
    groups,
    headingLine: heading?.line ?? null,
    rows: kept,
    left,
  };
}

/** Under a heading, cells beyond it are no column unless most rows have them. */
function widthOf(rows: readonly GridRow[], heading: GridRow | undefined): number {
  const widths = rows.map(({ cells }) => filledWidth(cells));
  const most = Math.max(0, ...widths);
  if (!heading) return most;
  const own = filledWidth(heading.cells);
  const longer = rows.filter((_, at) => (widths[at] ?? 0) > own);
  return longer.length > widths.length / 2 && !areNumbersSplit(longer, heading) ? most : own;
}

function filledWidth(cells: GridRow['cells']): number {
  let width = cells.length;
  while (width > 0 && textIn(cells[width - 1]) === '') width -= 1;
  return width;
}

function headingAt(rows: readonly GridRow[]): number {
  const searched = rows.slice(0, ROWS_SEARCHED);
  const scores = searched.map(headingScore);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const first = searched.findIndex(({ cells }) => cells.filter((cell) => textIn(cell) !== '').length > 1);
  return first >= 0 && standsOverOthers(rows, first) ? first : -1;
}

/** Whether a text can be a heading: no value of a person. */
const isValue = (text: string): boolean =>
  EMAIL.test(text) || /^@.{2,}/.test(text) || /^https?:|^www\./i.test(text) || numberText(text) !== null;

/** How many of a row's cells are words for headings; 0 if the row cannot be one. */
function headingScore({ cells }: GridRow): number {
  const texts = cells.map(textIn).filter((text) => text !== '');
  if (texts.some((text) => text.length > 120)) return 0;
  const values = texts.filter(isValue).length;
  if (values > texts.length * 0.3 || (texts.length < 3 && values > 0)) return 0;
  let score = 0;
  let wholes = 0;
  for (const text of texts) {
    const { meanings, isWhole } = matchHeading(text);
    if (meanings.length === 0) continue;
    // In a row of values, the name of a platform is one of them.
    const isName = platformCalled(text) !== null;
    score += isName ? 0.4 : isWhole ? 1 : 0.5;
    if (isWhole && !isName) wholes += 1;
  }
  if (texts.length === 1) return wholes === 1 && (texts[0]?.length ?? 0) < 30 ? 0.5 : 0;
  const isEnough =
    wholes > 1 ||
    (wholes > 0 && score >= texts.length * 0.4) ||
    (score >= texts.length * 0.4 && texts.length > 1);
  return isEnough ? score : 0;
}

/** A row of unknown words over columns of numbers, links or handles is a heading in a language that is not known. */
function standsOverOthers(rows: readonly GridRow[], first: number): boolean {
  const heading = rows[first];
  const below = rows.slice(first + 1, first + 50);
  const texts = heading?.cells.map(textIn) ?? [];
  const filled = texts.filter((text) => text !== '');
  if (below.length < 2 || filled.some(isValue) || new Set(filled).size < filled.length) return false;
  if (filled.some((text) => accountIn(text) !== null)) return false;
  const valuesAt = (at: number) => below.map(({ cells }) => textIn(cells[at])).filter((text) => text !== '');
  // The name of a platform stands over handles, and among other names of platforms.
  const named = texts.flatMap((text, at) => (platformCalled(text) === null ? [] : at));
  if (named.length > 0)
    return named.every(
      (at) => !valuesAt(at).some((text) => platformCalled(text) !== null || /\s/.test(text)),
    );
  return texts.some((text, at) => {
    const values = valuesAt(at);
    return text !== '' && values.length > 1 && values.filter(isValue).length >= values.length * 0.7;
  });
}

/** Each merged heading counts for the empty cells behind it. */
function groupsIn(row: GridRow | undefined, width: number): string[] {
  const texts = Array.from({ length: width }, (_, at) => textIn(row?.cells[at]));
  const named = texts.filter((text) => text !== '');
  if (named.length < 2 && !named.some((text) => platformCalled(text) !== null)) return texts.map(() => '');
  let group = '';
  return texts.map((text) => {
    if (text !== '') group = text;
    return group;
  });
}
