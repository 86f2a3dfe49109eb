import type { CsvFault } from '../../model/result';
import { accountIn } from '../../platforms/account-in';
import { csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../csv-rows';
import { withoutSeparatorLine } from '../separator-line';
import { type FileFault, type FileResult, MAX_TABLE_CELLS, read, unread } from './file-fault';
import { type Grid, type GridRow, tidyCells, tidyText } from './grid';

const DELIMITERS = ['\t', ';', ',', '|'];
/** How many rows decide which separator a text has. */
const ROWS_THAT_DECIDE = 30;
const LENGTH_THAT_DECIDES = 200_000;

/**
 * The cells of a CSV or TSV file, of a block pasted from a sheet, or of a list of links and handles with anything between
 * them.
 */
export function delimitedGrid(file: string): FileResult<Grid> {
  const { text, named } = withoutSeparatorLine(file);
  if (text.trim() === '') return unread({ code: 'empty' });
  const list = namesAlone(text);
  if (list) return read(list);
  const delimiter = named ?? delimiterOf(text);
  if (hasTooManyCells(text, delimiter)) return unread(TOO_MANY);
  const { rows, fault } = csvRows(text, delimiter, undefined, MAX_TABLE_CELLS);
  if (fault) return unread(FAULTS[fault.why](fault.line));
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > MAX_TABLE_CELLS) return unread(TOO_MANY);
  if (rows.length === 0) return unread({ code: 'empty' });
  tidyCells(rows, text);
  return read({ name: null, isHidden: false, rows });
}

/** Separators that stand inside texts are no cells, so a text is divided before its cells are counted exactly. */
const MOST_SIGNS = 2 * MAX_TABLE_CELLS;
const COUNTED_LENGTH = 1_000_000;

/** Counts the whole text only if its beginning suggests it: what is denser later ends the division when it is too much. */
function hasTooManyCells(text: string, delimiter: string): boolean {
  if (text.length < MOST_SIGNS) return false;
  const start = countOf(text.slice(0, COUNTED_LENGTH), delimiter, MOST_SIGNS);
  const expected = (start / COUNTED_LENGTH) * text.length;
  return expected > MAX_TABLE_CELLS / 2 && countOf(text, delimiter, MOST_SIGNS) >= MOST_SIGNS;
}
const TOO_MANY: FileFault = { code: 'too-many-cells', max: MAX_TABLE_CELLS };

const FAULTS: Record<CsvFault, (line: number) => FileFault> = {
  'quote-not-closed': (line) => ({ code: 'quote-not-closed', line }),
  'text-after-quote': (line) => ({ code: 'text-after-quote', line }),
  'too-many-rows': () => ({ code: 'too-many-rows', max: MAX_ROWS }),
  'too-many-cells': (line) => ({ code: 'row-too-long', line, max: MAX_CELLS }),
  'cell-too-long': (line) => ({ code: 'cell-too-long', line, max: MAX_CELL_LENGTH }),
};

/** How often a sign occurs, counted up to `most`. */
function countOf(text: string, sign: string, most: number): number {
  const code = sign.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length && count < most; at++) if (text.charCodeAt(at) === code) count += 1;
  return count;
}

/** The separator by which most rows have equally many cells, and more than one. */
function delimiterOf(text: string): string {
  const start = text.slice(0, LENGTH_THAT_DECIDES);
  const tried = DELIMITERS.map((delimiter) => {
    const { rows, fault } = csvRows(start, delimiter, ROWS_THAT_DECIDE);
    const sizes = Map.groupBy(rows, ({ cells }) => cells.length);
    const [size = 1, most = []] = [...sizes].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const share = size > 1 ? most.length / rows.length : 0;
    return { delimiter, size, score: fault && start.length === text.length ? share / 2 : share };
  });
  const [best] = tried.toSorted((a, b) => b.score - a.score || b.size - a.size);
  if (best && best.score >= 0.5) return best.delimiter;
  // No separator divides the rows alike: the one with the most cells in any row.
  const [widest] = tried.toSorted((a, b) => b.size - a.size);
  return widest && widest.size > 1 ? widest.delimiter : ',';
}

const MAX_LIST_LENGTH = 2_000_000;

/** "- ", "• ", "12. ", "3) " */
const BULLET = /^\s*(?:[-–—*•‣·]|\d{1,4}[.)])\s+/;

/** A text of nothing but links and @handles, one row each. */
function namesAlone(text: string): Grid | null {
  if (text.length > MAX_LIST_LENGTH) return null;
  const rows: GridRow[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    for (const name of line.replace(BULLET, '').split(/[\s,;|]+/)) {
      if (name === '') continue;
      if (!isName(name)) return null;
      rows.push({ line: at + 1, cells: [tidyText(name)] });
    }
  }
  return rows.length === 0 || isTable(lines) ? null : { name: null, isHidden: false, rows };
}

/** A table whose cells are all links or handles has several profiles of one creator in a row. */
function isTable(lines: readonly string[]): boolean {
  const marks = lines
    .slice(
      lines.findIndex((line) => line.trim() !== ''),
      lines.findLastIndex((line) => line.trim() !== '') + 1,
    )
    .map((line) => countOf(line.replace(/[;|\t]/g, ','), ',', MAX_CELLS));
  return marks.length > 1 && marks.every((count) => count > 0 && count === marks[0]);
}

function isName(text: string): boolean {
  return /^@[\p{L}\p{M}\p{N}._·-]{2,}$/u.test(text) || /^https?:\/\//i.test(text) || accountIn(text) !== null;
}
