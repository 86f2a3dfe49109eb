import { type DateOrder, type DateText, dateIn, dateOrder, dateText } from '../../typed/date-text';
import { refused, taken } from './cell-result';
import type { ColumnReader } from './count-column';
import { cellAt, type GridRow, knownOf, textIn } from './grid';
import { memoize } from './memoize';
import { type Answers, OpenQuestion } from './questions';
import { isUnknown } from './unknown-words';

/** Reads dates as `2026-03-01`, in the order of day and month that the column itself proves. */
export function dateColumn(rows: readonly GridRow[], at: number, answers: Answers): ColumnReader<string> {
  const order = new OpenQuestion('date-order', at);
  const dateOf = memoize(dateText);
  /** 1 for the rows whose cells are no plain days. */
  const others = new Uint8Array(rows.length);
  const proved = dateOrder(datesIn(rows, at, dateOf, others));
  const answer = answers[order.id];
  const settled: DateOrder | null =
    answer === 'day-first' || answer === 'month-first' ? answer : proved.order;
  return {
    isPlain: (text) => text === '' || isPlainDay(text),
    markDoubts(doubts) {
      for (let n = 0; n < others.length; n++) if (others[n] === 1) doubts[n] = 1;
    },
    read(line, cell) {
      const text = textIn(cell);
      const known = knownOf(cell)?.date;
      if (known) return taken(known);
      if (isUnknown(text)) return null;
      const date = dateOf(text);
      if (!date) return refused({ code: 'not-a-date' });
      const value = dateIn(date, settled);
      if (value !== null) return taken(value);
      if (settled !== null || answer === 'leave-empty') return refused({ code: 'not-a-date' });
      order.add(line, text);
      return refused({ code: 'open', question: order.id });
    },
    questions: () =>
      [order.asked(['day-first', 'month-first', 'leave-empty'], null, 'leave-empty')].filter(
        (question) => question !== null,
      ),
  };
}

/** Marks the rows that are read here in `others`. */
function datesIn(
  rows: readonly GridRow[],
  at: number,
  dateOf: typeof dateText,
  others: Uint8Array,
): DateText[] {
  const dates: DateText[] = [];
  for (let n = 0; n < rows.length; n++) {
    const cell = cellAt(rows[n] as GridRow, at);
    // A plain day proves no order.
    if (cell === undefined || (typeof cell === 'string' && (cell === '' || isPlainDay(cell)))) continue;
    others[n] = 1;
    const date = knownOf(cell)?.date ? null : dateOf(textIn(cell));
    if (date) dates.push(date);
  }
  return dates;
}

const [ZERO, NINE, HYPHEN] = [48, 57, 45];

/** A day such as `2026-03-01`, up to the 28th of its month: each is in the calendar. */
export function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = 100 * pairAt(text, 0) + pairAt(text, 2);
  const [month, day] = [pairAt(text, 5), pairAt(text, 8)];
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** NaN unless both are digits. */
function pairAt(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return tens >= ZERO && tens <= NINE && ones >= ZERO && ones <= NINE
    ? (tens - ZERO) * 10 + ones - ZERO
    : Number.NaN;
}
