import { TABLE_COLUMNS } from '../../lib/evaluation/benchmarks/own-table-cells';
import { err, ok, type Result } from '../../lib/model/result';
import { columnName, readCsv, repeatedNames, rowsInside } from '../../lib/transfer/read-csv';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { problemWords } from '../../lib/words/problem-words';

export type Row = Record<string, string>;

/** A thousand rows take a hundredth of this. */
const MAX_BYTES = 5_000_000;

/**
 * The rows of a user's CSV as text by column name, with any spreadsheet's separators and spellings. Blank rows between
 * others are kept as empty rows, so that a row's index gives its number in the spreadsheet.
 */
export async function tableRows(file: Blob): Promise<Result<Row[]>> {
  if (file.size > MAX_BYTES)
    return refused(say('settings.file.too-large'), say('settings.file.too-large-next'));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused(say('settings.file.unreadable'), say('settings.file.unreadable-next'));
  const text = decoded(new Uint8Array(bytes));
  if (text.includes('\0')) return refused(say('settings.file.not-text'), say('settings.file.not-text-next'));
  const read = readCsv(text, TABLE_COLUMNS);
  if (!read.ok) return refused(problemWords(read.problem).happened, problemWords(read.problem).next);
  const { rows, delimiter, headingLine } = read.value;
  const names = read.value.names.map(columnName);
  const [repeated] = repeatedNames(names, TABLE_COLUMNS);
  if (repeated !== undefined)
    return refused(
      say('settings.file.two-columns', { name: repeated }),
      say('settings.file.two-columns-next'),
    );
  const isRow = (cells: readonly string[]) =>
    cells.length >= names.length && /^\s*\d/.test(cells[names.indexOf('from_followers')] ?? '');
  const swallowing = rows.find(({ cells }) =>
    cells.some((_, n) => rowsInside(cells, n, delimiter, isRow) > 0),
  );
  if (swallowing)
    return refused(
      say('settings.file.rows-inside', { row: formatNumber(swallowing.line) }),
      say('settings.file.rows-inside-next'),
    );
  // In a comma-separated file, "1,5" is split into two cells, and the first alone would be a wrong number.
  const longer = rows.filter(({ cells }) => cells.slice(names.length).some((cell) => cell.trim() !== ''));
  if (longer.length > 0)
    return refused(
      longer.map(({ line }) => say('settings.file.more-cells', { row: formatNumber(line) })).join(' '),
      say('settings.file.more-cells-next'),
    );
  const placed: Row[] = [];
  for (const { line, cells } of rows) {
    while (placed.length < line - headingLine - 1) placed.push(BLANK);
    // Excel leaves out empty cells at the end of a line.
    placed.push(Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])));
  }
  return ok(placed);
}

const BLANK: Row = {};

/** Excel's "Unicode text" is UTF-16, told by its first two bytes; everything else is read as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

const refused = (happened: string, next: string) => err(happened, say('settings.file.unchanged'), next);

/** Files to begin an own table with. The numbers are examples, easy to tell from a real table. */
export const BANDS_TEMPLATE = [
  'from_followers,to_followers,below_from_percent,average_from_percent,above_from_percent,high_from_percent',
  '1000,10000,1,2,3,4',
  '10000,50000,0.5,1,1.5,2',
  '50000,,0.25,0.5,0.75,1',
  '',
].join('\r\n');

export const AVERAGES_TEMPLATE = [
  'from_followers,to_followers,average_percent',
  '1000,10000,2',
  '10000,50000,1',
  '50000,,0.5',
  '',
].join('\r\n');
