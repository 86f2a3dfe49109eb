import type { CsvFault } from '../../model/result';
import { MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from '../csv-rows';
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
  const cut: CutText = { text, places: new Int32Array(64 + (length >> 2)), hasMarks: hasUnseen(text) };
  const rows: TextRow[] = [];
  let [at, line, count, first] = [0, 0, 0, 0];
  /** The next of each sign, found anew once it is passed. */
  const separators = new NextSign(text, delimiter);
  const feeds = new NextSign(text, '\n');
  const carriages = new NextSign(text, '\r');
  const quotes = new NextSign(text, '"');
  let [hasText, hasBreaks] = [false, false];

  while (at < length && count <= maxCells) {
    line += 1;
    if (skipLineEnd()) continue;
    first = count;
    hasText = false;
    hasBreaks = false;
    const why = cutRow();
    if (why !== null) return { rows, cellCount: count, fault: { line, why } };
    if (!hasText && isBlank()) {
      count = first;
      continue;
    }
    if (rows.length >= MAX_ROWS) return { rows, cellCount: count, fault: { line, why: 'too-many-rows' } };
    rows.push(new TextRow(cut, line, first, count - first, hasBreaks));
  }
  return { rows, cellCount: count, fault: null };

  function cutRow(): CsvFault | null {
    for (;;) {
      const size = cutCell();
      if (size < 0) return 'quote-not-closed';
      if (size > MAX_CELL_LENGTH) return 'cell-too-long';
      if (count - first > MAX_CELLS) return 'too-many-cells';
      if (at >= length) return null;
      if (separators.from(at) > at) return skipLineEnd() ? null : 'text-after-quote';
      at += 1;
    }
  }

  /** Gives the length of the cell, negative where the closing quotation mark is missing. */
  function cutCell(): number {
    const start = at;
    const end = Math.min(separators.from(start), lineEndFrom(start));
    const quote = quotes.from(start);
    if (quote < end && isBlankBetween(start, quote)) return cutQuoted(quote + 1);
    at = end;
    return add(start, end);
  }

  function lineEndFrom(start: number): number {
    return Math.min(feeds.from(start), carriages.from(start));
  }

  /** Gives the length of the cell. */
  function add(start: number, end: number, isDoubled = false): number {
    if (!hasText && end > start) {
      const code = text.charCodeAt(start);
      hasText = code > BLANK && code < 127;
    }
    if (2 * count + 1 >= cut.places.length) {
      const larger = new Int32Array(2 * cut.places.length);
      larger.set(cut.places);
      cut.places = larger;
    }
    cut.places[2 * count] = start;
    cut.places[2 * count + 1] = isDoubled ? ~end : end;
    count += 1;
    return end - start;
  }

  /** Some programs write a blank behind each separator. */
  function isBlankBetween(start: number, end: number): boolean {
    let inside = start;
    while (inside < end && text.charCodeAt(inside) === BLANK) inside += 1;
    return inside === end;
  }

  function cutQuoted(start: number): number {
    let close = text.indexOf('"', start);
    let isDoubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      isDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) return -1;
    if (lineEndFrom(start) < close) hasBreaks = true;
    at = close + 1;
    while (text.charCodeAt(at) === BLANK) at += 1;
    return add(start, close, isDoubled);
  }

  function skipLineEnd(): boolean {
    const code = text.charCodeAt(at);
    if (code !== FEED && code !== CARRIAGE) return false;
    at += code === CARRIAGE && text.charCodeAt(at + 1) === FEED ? 2 : 1;
    return true;
  }

  /** Of a row without a cell that begins visibly. */
  function isBlank(): boolean {
    for (let cell = first; cell < count; cell++) {
      const end = cut.places[2 * cell + 1] as number;
      if (end < 0 || text.slice(cut.places[2 * cell], end).trim() !== '') return false;
    }
    return true;
  }
}

/** Where a sign is next in a text. To be asked for places in ascending order. */
class NextSign {
  private readonly text: string;
  private readonly sign: string;
  private next = -1;

  constructor(text: string, sign: string) {
    this.text = text;
    this.sign = sign;
  }

  /** The first one at this place or behind it, else the end of the text. */
  from(at: number): number {
    if (this.next < at) {
      const found = this.text.indexOf(this.sign, at);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}
