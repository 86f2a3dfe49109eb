import type { CsvFault } from '../../model/result';
import { accountIn } from '../../platforms/account-in';
import { csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../csv-rows';
import { withoutSeparatorLine } from '../separator-line';
import { type FileFault, type FileResult, MAX_TABLE_CELLS, read, unread } from './file-fault';
import type { Grid } from './grid';

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
  if (countOf(text, delimiter, 2 * MAX_TABLE_CELLS) >= 2 * MAX_TABLE_CELLS) return unread(TOO_MANY);
  const { rows, fault } = csvRows(text, delimiter);
  if (fault) return unread(FAULTS[fault.why](fault.line));
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > MAX_TABLE_CELLS) return unread(TOO_MANY);
  return rows.length === 0 ? unread({ code: 'empty' }) : read({ name: null, isHidden: false, rows });
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

/** A text of nothing but links and @handles, one row each. */
function namesAlone(text: string): Grid | null {
  if (text.length > MAX_LIST_LENGTH) return null;
  const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) =>
    line
      .split(/[\s,;|]+/)
      .filter((name) => name !== '')
      .map((name) => ({ line: at + 1, cells: [name] })),
  );
  const isList = rows.length > 0 && rows.every(({ cells: [name = ''] }) => isName(name));
  // A table whose cells are all links or handles has several profiles of one creator in a row.
  const marks = text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => countOf(line.replace(/[;|\t]/g, ','), ',', MAX_CELLS));
  const isTable = marks.length > 1 && marks.every((count) => count > 0 && count === marks[0]);
  return isList && !isTable ? { name: null, isHidden: false, rows } : null;
}

function isName(text: string): boolean {
  return /^@[\p{L}\p{M}\p{N}._·-]{2,}$/u.test(text) || /^https?:\/\//i.test(text) || accountIn(text) !== null;
}
