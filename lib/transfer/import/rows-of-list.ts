import type { PlatformId } from '../../model/platform';
import { accountIn } from '../../platforms/account-in';
import { platformCalled, platformsIn } from '../../platforms/called';
import { type Cell, cellAt, type GridRow, knownOf, textIn, widthIn } from './grid';
import { memoize } from './memoize';
import { SeenCell } from './seen-cell';
import { TextRow } from './text-row';

/** A row of the sheet that is no row of the list. */
export interface LeftRow {
  line: number;
  why: 'title' | 'repeated-heading' | 'totals' | 'section' | 'text';
}

/** The rows below the heading that are rows of the list. Adds the others to `left`. */
export function rowsOfList(
  rows: readonly GridRow[],
  headings: readonly string[],
  left: LeftRow[],
  title: PlatformId | null = null,
): GridRow[] {
  const kept: GridRow[] = [];
  let section = title;
  const begins = new SeenCell(0);
  const isMarkedAt = memoize((at: string) => areMarked(rows, Number(at)));
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as GridRow;
    if (isPlain(row, begins, headings)) {
      kept.push(section ? under(section, row) : row);
      continue;
    }
    const { filled, first } = filledIn(row);
    const named = filled === 1 && headings.length > 1 ? sectionIn(cellAt(row, first)) : null;
    section = named ?? section;
    const why = named
      ? 'section'
      : (leftBecause(row, filled, first, headings) ??
        (filled === 1 && isBareWord(cellAt(row, first)) && isMarkedAt(`${first}`) ? 'text' : null));
    if (why) left.push({ line: row.line, why });
    else kept.push(section ? under(section, row) : row);
  }
  return kept;
}

/**
 * Whether a row is surely one of the list, as almost all are: it has several cells, and begins neither like totals nor like the
 * headings. False proves nothing.
 */
function isPlain(row: GridRow, begins: SeenCell, headings: readonly string[]): boolean {
  begins.lookAt(row);
  const { text, start, end } = begins;
  if (begins.isKnown || start === end || end - start === headings[0]?.length) return false;
  if (mayBeTotals(text, start)) return false;
  const width = widthIn(row);
  for (let at = 1; at < width; at++) if (!isEmptyAt(row, at)) return true;
  return false;
}

const isEmptyAt = (row: GridRow, at: number): boolean =>
  row instanceof TextRow ? row.isEmptyAt(at) : textIn(row.cells[at]) === '';

/** "Micro" alone in its row may be a handle or the title of the rows below. */
const isBareWord = (cell: Cell | undefined): boolean =>
  /^[\p{L}\p{M}-]+$/u.test(textIn(cell)) && !knownOf(cell)?.link;

/** Whether the rows with several cells name their accounts in this column by an "@" or a link, so that a bare word is none. */
function areMarked(rows: readonly GridRow[], at: number): boolean {
  const beside = rows.slice(0, ROWS_THAT_TELL).filter((row) => filledIn(row).filled > 1);
  const marked = beside.filter((row) => {
    const text = textIn(cellAt(row, at));
    return text.startsWith('@') || accountIn(text) !== null;
  });
  return beside.length > 1 && marked.length >= beside.length * 0.8;
}
const ROWS_THAT_TELL = 500;

const under = (section: PlatformId, row: GridRow): GridRow =>
  row instanceof TextRow ? row.under(section) : { ...row, section };

/** How many cells have a text, and where the first one is. */
function filledIn(row: GridRow): { filled: number; first: number } {
  let filled = 0;
  let first = -1;
  const width = widthIn(row);
  for (let at = 0; at < width; at++) {
    if (isEmptyAt(row, at)) continue;
    filled += 1;
    if (first < 0) first = at;
  }
  return { filled, first };
}

const TOTAL_WORDS =
  'sub-?totals?|grand totals?|totals?|sums?|averages?|avg|mean|median|count|gesamt|summe|durchschnitt|mittelwert|anzahl|somme|moyenne|totaux|suma|promedio|soma|média|somma|media|totale|totaal|gemiddelde|razem|średnia|toplam|ortalama|итого|всего|среднее|合計|総計|平均|합계|총계|평균|合计|总计|小计|المجموع|الإجمالي|المتوسط|कुल|योग|औसत|jumlah|rata-rata|[Σ∑]';
const TOTALS = new RegExp(`^(?:${TOTAL_WORDS})(?:\\s*[:(]?\\s*\\d*\\)?)?:?$`, 'i');
/** The first two letters of each of these words, as one number. */
const BEGINS_TOTALS = new Set(TOTAL_WORDS.split('|').map((word) => pairAt(word, 0)));

/** Most rows of a long list begin with a name, and a search for all these words takes longer than a look at two letters. */
function mayBeTotals(text: string, at = 0): boolean {
  return text.charCodeAt(at) > 127 || BEGINS_TOTALS.has(pairAt(text, at));
}

/** Of ASCII letters, in small ones. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 8) | text.charCodeAt(at + 1) | 32;
}

/** A platform alone in its row stands over the rows below it, also as "TikTok creators". */
function sectionIn(cell: Cell | undefined): PlatformId | null {
  const text = textIn(cell);
  if (text === '' || knownOf(cell)?.link) return null;
  const platform = platformCalled(text);
  if (platform !== null || !TITLE.test(text)) return platform;
  const [only = null, ...more] = platformsIn(text);
  return more.length === 0 ? only : null;
}
const TITLE = /^\p{L}[\p{L}\p{M}-]*(?: \p{L}[\p{L}\p{M}-]*){1,2}:?$/u;

/** The platform of a row that has one cell, such as the title of a list. */
export function sectionOf(row: GridRow | undefined): PlatformId | null {
  const { filled, first } = row ? filledIn(row) : { filled: 0, first: 0 };
  return row && filled === 1 ? sectionIn(cellAt(row, first)) : null;
}

function leftBecause(
  row: GridRow,
  filled: number,
  first: number,
  headings: readonly string[],
): LeftRow['why'] | null {
  const text = textIn(cellAt(row, first));
  const isPartial = filled < Math.max(3, headings.length);
  if (isPartial && text.length <= 24 && mayBeTotals(text) && TOTALS.test(text)) return 'totals';
  if (filled === 1 && headings.length > 2 && isPlainText(text) && !knownOf(cellAt(row, first))?.link)
    return 'text';
  if (filled < 2 || !isSame(text, headings[first])) return null;
  const same = row.cells.filter((cell, at) => textIn(cell) !== '' && isSame(textIn(cell), headings[at]));
  return same.length >= filled * 0.8 ? 'repeated-heading' : null;
}

const isSame = (text: string, heading = ''): boolean =>
  text.length === heading.length && text.toLowerCase() === heading.toLowerCase();

/** Not a handle or link that stands alone in its row. */
const isPlainText = (text: string): boolean =>
  (/\s/.test(text) || /[:.!]$/.test(text)) && !text.startsWith('@') && accountIn(text) === null;
