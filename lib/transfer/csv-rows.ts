import type { CsvFault } from '../model/result';
/**
 * Parses CSV text into rows in one pass. Unlike Papa Parse it accepts mixed line ends, counts rows as a spreadsheet
 * does, and stops at the first quotation mark that is never closed.
 */
export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1, and blank rows count. */
  line: number;
  cells: string[];
}

export interface CsvRows {
  /** Without blank rows. */
  rows: CsvRow[];
  /** Why parsing stopped, and in which row; null if the whole text was read. */
  fault: { line: number; why: CsvFault } | null;
}

/** More than any shortlist: a spreadsheet holds a million rows, a person works through thousands. */
export const MAX_ROWS = 100_000;
export const MAX_CELLS = 500;
/** Three times the longest cell in Excel. */
export const MAX_CELL_LENGTH = 100_000;

/** Reads at most `maxRows` non-blank rows. Without that limit, more than `MAX_ROWS` is a fault. */
export function csvRows(text: string, delimiter: string, maxRows = Number.POSITIVE_INFINITY): CsvRows {
  const plainCell = new RegExp(`[^\\r\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]*`, 'y');
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 0;
  while (at < text.length && rows.length < maxRows) {
    line += 1;
    if (skipLineEnd()) continue;
    const row = readRow();
    if (typeof row === 'string') return { rows, fault: { line, why: row } };
    if (row.every((cell) => cell.trim() === '')) continue;
    if (rows.length >= MAX_ROWS) return { rows, fault: { line, why: 'too-many-rows' } };
    rows.push({ line, cells: row });
  }
  return { rows, fault: null };

  function readRow(): string[] | CsvFault {
    const cells: string[] = [];
    for (;;) {
      const isQuoted = text[at] === '"';
      const cell = isQuoted ? readQuoted() : readPlain();
      if (cell === null) return 'quote-not-closed';
      if (cell.length > MAX_CELL_LENGTH) return 'cell-too-long';
      if (cells.push(cell) > MAX_CELLS) return 'too-many-cells';
      if (at >= text.length || skipLineEnd()) return cells;
      if (text[at] !== delimiter) return 'text-after-quote';
      at += 1;
    }
  }

  function readPlain(): string {
    plainCell.lastIndex = at;
    const [cell = ''] = plainCell.exec(text) ?? [];
    at += cell.length;
    return cell;
  }

  /** Null where the closing quotation mark is missing. */
  function readQuoted(): string | null {
    const start = at + 1;
    let close = text.indexOf('"', start);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return null;
    at = close + 1;
    while (text[at] === ' ') at += 1;
    return text.slice(start, close).replaceAll('""', '"');
  }

  function skipLineEnd(): boolean {
    const isEnd = text[at] === '\n' || text[at] === '\r';
    if (isEnd) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    return isEnd;
  }
}
