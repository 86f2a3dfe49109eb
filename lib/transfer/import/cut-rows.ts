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
/** Below it, no character is one that only directs text. */
const FIRST_UNSEEN = 0x2000;

/**
 * Cuts a whole text into rows, as `csvRows` does, in one pass over its characters and without making its cells. Stops without a
 * fault once it has more than `maxCells`.
 */
export function cutRows(text: string, delimiter: string, maxCells: number): CutRows {
  const { length } = text;
  const separator = delimiter.charCodeAt(0);
  const highest = Math.max(separator, CARRIAGE);
  const cut: CutText = { text, places: new Int32Array(64 + (length >> 2)), hasMarks: false };
  const rows: TextRow[] = [];
  let [at, line, count, first] = [0, 0, 0, 0];
  /** All bits of the characters of all cells. */
  let bits = 0;
  let [hasText, hasBreaks] = [false, false];

  while (at < length && count <= maxCells) {
    line += 1;
    if (skipLineEnd()) continue;
    first = count;
    hasText = false;
    hasBreaks = false;
    const why = cutRow();
    if (why !== null) return result({ line, why });
    if (!hasText && isBlank()) {
      count = first;
      continue;
    }
    if (rows.length >= MAX_ROWS) return result({ line, why: 'too-many-rows' });
    rows.push(new TextRow(cut, line, first, count - first, hasBreaks));
  }
  return result(null);

  function result(fault: CutRows['fault']): CutRows {
    cut.hasMarks = bits >= FIRST_UNSEEN && hasUnseen(text);
    return { rows, cellCount: count, fault };
  }

  function cutRow(): CsvFault | null {
    for (;;) {
      let code = at < length ? text.charCodeAt(at) : FEED;
      if (code === BLANK) code = skipBlanksBeforeQuote();
      const size = code === QUOTE ? cutQuoted() : cutPlain();
      if (size < 0) return 'quote-not-closed';
      if (size > MAX_CELL_LENGTH) return 'cell-too-long';
      if (count - first > MAX_CELLS) return 'too-many-cells';
      if (at >= length || skipLineEnd()) return null;
      if (text.charCodeAt(at) !== separator) return 'text-after-quote';
      at += 1;
    }
  }

  function cutPlain(): number {
    const start = at;
    let end = start;
    let seen = 0;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if (code <= highest && (code === separator || code === FEED || code === CARRIAGE)) break;
      seen |= code;
    }
    bits |= seen;
    at = end;
    return add(start, end);
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

  /** Some programs write a blank behind each separator. Gives the character at the place. */
  function skipBlanksBeforeQuote(): number {
    let quote = at;
    while (text.charCodeAt(quote) === BLANK) quote += 1;
    if (text.charCodeAt(quote) !== QUOTE) return BLANK;
    at = quote;
    return QUOTE;
  }

  /** Negative where the closing quotation mark is missing. */
  function cutQuoted(): number {
    const start = at + 1;
    let close = text.indexOf('"', start);
    let isDoubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      isDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) return -1;
    for (let inside = start; inside < close; inside++) {
      const code = text.charCodeAt(inside);
      bits |= code;
      if (code === FEED || code === CARRIAGE) hasBreaks = true;
    }
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
