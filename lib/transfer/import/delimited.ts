import type { CsvFault } from '../../model/result';
import { csvRows, MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../csv-rows';
import { withoutSeparatorLine } from '../separator-line';
import { countOf } from './count-of';
import { cutRows } from './cut-rows';
import { type FileFault, type FileResult, MAX_TABLE_CELLS, read, unread } from './file-fault';
import type { Grid } from './grid';
import { namesAlone, namesWithWords } from './listed-names';
import { unwrappedTable } from './wrapped-table';

const DELIMITERS = ['\t', ';', ',', '|'];
/** How many rows decide which separator a text has. */
const ROWS_THAT_DECIDE = 30;
const LENGTH_THAT_DECIDES = 200_000;

/**
 * The cells of a CSV or TSV file, of a block pasted from a sheet, or of a list of links and handles with anything between
 * them.
 */
export function delimitedGrid(file: string): FileResult<Grid> {
  const { text, named } = withoutSeparatorLine(unwrappedTable(file));
  if (text.trim() === '') return unread({ code: 'empty' });
  const dividing = named ?? dividingIn(text);
  const list = namesAlone(text) ?? (dividing === null ? namesWithWords(text) : null);
  if (list) return read(list);
  const delimiter = dividing ?? widestIn(text);
  if (hasTooManyCells(text, delimiter)) return unread(TOO_MANY);
  const { rows, cellCount, fault } = cutRows(text, delimiter, MAX_TABLE_CELLS);
  if (fault) return unread(FAULTS[fault.why](fault.line));
  if (cellCount > MAX_TABLE_CELLS) return unread(TOO_MANY);
  if (rows.length === 0) return unread({ code: 'empty' });
  return read({ name: null, isHidden: false, rows });
}

/** Separators that stand inside texts are no cells, so a text is divided before its cells are counted exactly. */
const MAX_SIGNS = 2 * MAX_TABLE_CELLS;
const COUNTED_LENGTH = 100_000;

/** Counts the whole text only if its beginning suggests it: what is denser later ends the division when it is too much. */
function hasTooManyCells(text: string, delimiter: string): boolean {
  if (text.length < MAX_SIGNS) return false;
  const start = countOf(text.slice(0, COUNTED_LENGTH), delimiter, MAX_SIGNS);
  const expected = (start / COUNTED_LENGTH) * text.length;
  return expected > MAX_TABLE_CELLS / 2 && countOf(text, delimiter, MAX_SIGNS) >= MAX_SIGNS;
}
const TOO_MANY: FileFault = { code: 'too-many-cells', max: MAX_TABLE_CELLS };

const FAULTS: Record<CsvFault, (line: number) => FileFault> = {
  'quote-not-closed': (line) => ({ code: 'quote-not-closed', line }),
  'text-after-quote': (line) => ({ code: 'text-after-quote', line }),
  'too-many-rows': () => ({ code: 'too-many-rows', max: MAX_ROWS }),
  'too-many-cells': (line) => ({ code: 'row-too-long', line, max: MAX_CELLS }),
  'cell-too-long': (line) => ({ code: 'cell-too-long', line, max: MAX_CELL_LENGTH }),
};

/** The separator by which most rows have equally many cells, and more than one; null without one. */
function dividingIn(text: string): string | null {
  const [best] = dividedBy(text).toSorted((a, b) => b.score - a.score || b.size - a.size);
  return best && best.score >= 0.5 ? best.delimiter : null;
}

/** No separator divides the rows alike: the one with the most cells in any row. */
function widestIn(text: string): string {
  const [widest] = dividedBy(text).toSorted((a, b) => b.size - a.size);
  return widest && widest.size > 1 ? widest.delimiter : ',';
}

function dividedBy(text: string) {
  const start = text.slice(0, LENGTH_THAT_DECIDES);
  return DELIMITERS.map((delimiter) => {
    const { rows, fault } = csvRows(start, delimiter, ROWS_THAT_DECIDE);
    const sizes = Map.groupBy(rows, ({ cells }) => cells.length);
    const [size = 1, most = []] = [...sizes].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const share = size > 1 ? most.length / rows.length : 0;
    return { delimiter, size, score: fault && start.length === text.length ? share / 2 : share };
  });
}
