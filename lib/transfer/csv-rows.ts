import type { CsvFault } from '../model/result';
/**
 * Parses CSV text into rows in one pass. Unlike Papa Parse it accepts mixed line ends, counts rows as a spreadsheet
 * does, and stops at the first quotation mark that is never closed.
 */
export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1, and blank rows count. */
  line: number;
  cells: string[];
  /** A cell of it has line breaks; absent otherwise. */
  hasBreaks?: true;
}

export interface CsvRows {
  /** Without blank rows. */
  rows: CsvRow[];
  /** Why parsing stopped, and in which row; null if the whole text was read. */
  fault: { line: number; why: CsvFault } | null;
}

/** A spreadsheet holds a million rows, a person works through thousands, and a list of 100,000 has headings and totals too. */
export const MAX_ROWS = 200_000;
export const MAX_CELLS = 500;
/** Three times the longest cell in Excel. */
export const MAX_CELL_LENGTH = 100_000;

const [QUOTE, BLANK, FEED, CARRIAGE] = [34, 32, 10, 13];

/**
 * Reads at most `maxRows` non-blank rows. Without that limit, more than `MAX_ROWS` is a fault. Stops without a fault once it has
 * read more than `maxCells`.
 */
export function csvRows(
  text: string,
  delimiter: string,
  maxRows = Number.POSITIVE_INFINITY,
  maxCells = Number.POSITIVE_INFINITY,
): CsvRows {
  const next = { quote: finder(text, '"'), feed: finder(text, '\n'), carriage: finder(text, '\r') };
  const nextDelimiter = finder(text, delimiter);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 0;
  let cellCount = 0;
  let hasBreaks = false;
  while (at < text.length && rows.length < maxRows && cellCount <= maxCells) {
    line += 1;
    if (skipLineEnd()) continue;
    hasBreaks = false;
    const row = readRow();
    if (typeof row === 'string') return { rows, fault: { line, why: row } };
    if (isBlank(row)) continue;
    if (rows.length >= MAX_ROWS) return { rows, fault: { line, why: 'too-many-rows' } };
    cellCount += row.length;
    rows.push(hasBreaks ? { line, cells: row, hasBreaks } : { line, cells: row });
  }
  return { rows, fault: null };

  function readRow(): string[] | CsvFault {
    const end = Math.min(next.feed(at), next.carriage(at));
    // Most rows have no quotation mark, and the browser divides them faster than any loop.
    if (next.quote(at) > end) {
      const cells = divided(end);
      if (typeof cells !== 'string') skipLineEnd();
      return cells;
    }
    return readQuotedRow();
  }

  /** The cells up to a place, none of which has a quotation mark. */
  function divided(end: number): string[] | CsvFault {
    const cells = text.slice(at, end).split(delimiter);
    if (cells.length > MAX_CELLS) return 'too-many-cells';
    if (end - at > MAX_CELL_LENGTH && cells.some(({ length }) => length > MAX_CELL_LENGTH))
      return 'cell-too-long';
    at = end;
    return cells;
  }

  function readQuotedRow(): string[] | CsvFault {
    const before = text.slice(at, next.quote(at)).lastIndexOf(delimiter);
    const cells = before > 0 ? divided(at + before) : [];
    if (typeof cells === 'string') return cells;
    if (cells.length > 0) at += 1;
    for (;;) {
      skipBlanksBeforeQuote();
      const cell = text.charCodeAt(at) === QUOTE ? readQuoted() : readPlain();
      if (cell === null) return 'quote-not-closed';
      if (cell.length > MAX_CELL_LENGTH) return 'cell-too-long';
      if (cells.push(cell) > MAX_CELLS) return 'too-many-cells';
      if (at >= text.length || skipLineEnd()) return cells;
      if (text[at] !== delimiter) return 'text-after-quote';
      at += 1;
    }
  }

  /** Some programs write a blank behind each separator. */
  function skipBlanksBeforeQuote(): void {
    if (text.charCodeAt(at) !== BLANK) return;
    let quote = at;
    while (text.charCodeAt(quote) === BLANK) quote += 1;
    if (text.charCodeAt(quote) === QUOTE) at = quote;
  }

  function readPlain(): string {
    const start = at;
    at = Math.min(nextDelimiter(at), next.feed(at), next.carriage(at));
    return text.slice(start, at);
  }

  /** Null where the closing quotation mark is missing. */
  function readQuoted(): string | null {
    const start = at + 1;
    let close = text.indexOf('"', start);
    let isDoubled = false;
    while (close >= 0 && text[close + 1] === '"') {
      isDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) return null;
    at = close + 1;
    while (text[at] === ' ') at += 1;
    if (close > Math.min(next.feed(start), next.carriage(start))) hasBreaks = true;
    const cell = text.slice(start, close);
    return isDoubled ? cell.replaceAll('""', '"') : cell;
  }

  function skipLineEnd(): boolean {
    const code = text.charCodeAt(at);
    if (code !== FEED && code !== CARRIAGE) return false;
    at += code === CARRIAGE && text.charCodeAt(at + 1) === FEED ? 2 : 1;
    return true;
  }
}

/**
 * Finds a sign at or after a place, or the end of the text. Searches on from where it last stopped, so that a text without the
 * sign is searched once and not for each row.
 */
function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(sign, from);
      if (found < 0) found = text.length;
    }
    return found;
  };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
