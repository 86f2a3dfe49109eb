import type { CsvFault } from '../../model/result';
import { MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../csv-rows';
import { GrowingInts } from './growing-ints';
import { NextSign } from './next-sign';
import { type CutText, TextRow } from './text-row';
import { hasUnseen } from './tidy-cell';

interface CutRows {
  /** Without blank rows. */
  rows: TextRow[];
  cellCount: number;
  /** Why cutting stopped, and in which row; null if the whole text was read. */
  fault: { line: number; why: CsvFault } | null;
}

const [QUOTE, BLANK, FEED, CARRIAGE] = [34, 32, 10, 13];

/**
 * Cuts a whole text into rows, as `csvRows` does, without making its cells: `indexOf` finds the end of each, because it compares
 * many characters at once. Stops without a fault once it has more than `maxCells`.
 */
export function cutRows(text: string, delimiter: string, maxCells: number): CutRows {
  const { length } = text;
  const places = new GrowingInts(length >> 3);
  const linesWithBreaks = new Set<number>();
  const cut: CutText = { text, hasMarks: hasUnseen(text), places: places.ints, linesWithBreaks };
  const rows: TextRow[] = [];
  let [at, line, first] = [0, 0, 0];
  const separators = new NextSign(text, delimiter);
  const feeds = new NextSign(text, '\n');
  const carriages = new NextSign(text, '\r');
  const quotes = new NextSign(text, '"');

  // Behind the cells of each row is one more place.
  while (at < length && places.count - rows.length <= maxCells) {
    line += 1;
    if (skipLineEnd()) continue;
    first = places.count;
    const why = cutRow();
    if (why !== null) return cutUntil({ line, why });
    const row = new TextRow(cut, line, first, places.count - first - 1);
    if (isBlank(row)) {
      places.count = first;
      continue;
    }
    if (rows.length >= MAX_ROWS) return cutUntil({ line, why: 'too-many-rows' });
    rows.push(row);
  }
  return cutUntil(null);

  function cutUntil(fault: CutRows['fault']): CutRows {
    cut.places = places.ints;
    return { rows, cellCount: places.count - rows.length, fault };
  }

  function cutRow(): CsvFault | null {
    for (;;) {
      const lineEnd = lineEndFrom(at);
      // Cells without a quotation mark, in a row that is too short for one that is too long.
      if (lineEnd - at <= MAX_CELL_LENGTH)
        at = separators.divide(at, Math.min(lineEnd, quotes.from(at)), places);
      if (places.count - first >= MAX_CELLS) return 'too-many-cells';
      const size = cutCell(Math.min(separators.from(at), lineEnd));
      if (size < 0) return 'quote-not-closed';
      if (size > MAX_CELL_LENGTH) return 'cell-too-long';
      if (at < length && separators.from(at) === at) {
        at += 1;
        continue;
      }
      const end = at;
      if (at < length && !skipLineEnd()) return 'text-after-quote';
      places.push(end + 1);
      return null;
    }
  }

  /** Gives the length of the cell, negative where the closing quotation mark is missing. */
  function cutCell(end: number): number {
    const start = at;
    places.push(start);
    const quote = quotes.from(start);
    if (quote < end && isBlankBetween(start, quote)) return skipQuoted(quote + 1);
    at = end;
    return end - start;
  }

  function lineEndFrom(start: number): number {
    return Math.min(feeds.from(start), carriages.from(start));
  }

  /** Some programs write a blank behind each separator. */
  function isBlankBetween(start: number, end: number): boolean {
    let inside = start;
    while (inside < end && text.charCodeAt(inside) === BLANK) inside += 1;
    return inside === end;
  }

  function skipQuoted(start: number): number {
    let close = text.indexOf('"', start);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close < 0) return -1;
    if (lineEndFrom(start) < close) linesWithBreaks.add(line);
    at = close + 1;
    while (text.charCodeAt(at) === BLANK) at += 1;
    return close - start;
  }

  function skipLineEnd(): boolean {
    const code = text.charCodeAt(at);
    if (code !== FEED && code !== CARRIAGE) return false;
    at += code === CARRIAGE && text.charCodeAt(at + 1) === FEED ? 2 : 1;
    return true;
  }

  /** Most rows begin with a letter. */
  function isBlank(row: TextRow): boolean {
    const start = places.ints[first] as number;
    const code = text.charCodeAt(start);
    if (code > BLANK && code < 127 && code !== QUOTE && code !== delimiter.charCodeAt(0)) return false;
    cut.places = places.ints;
    return row.isBlank();
  }
}
