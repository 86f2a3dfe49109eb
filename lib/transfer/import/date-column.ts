import { type DateOrder, type DateText, dateIn, dateOrder, dateText } from '../../typed/date-text';
import { refused, taken } from './cell-result';
import type { ColumnReader } from './count-column';
import { type KnownCell, knownOf, textIn } from './grid';
import { memoize } from './memoize';
import { type Answers, OpenQuestion } from './questions';
import { isUnknown } from './unknown-words';
import type { CellWatcher } from './watch-cells';

/** Finds the cells of a column that are no plain days, and the dates in them. */
export class DayWatcher implements CellWatcher {
  readonly at: number;
  readonly dates: DateText[] = [];
  /** 1 for the rows whose cells are no plain days. */
  readonly others: Uint8Array;
  readonly dateOf = memoize(dateText);

  constructor(at: number, rowCount: number) {
    this.at = at;
    this.others = new Uint8Array(rowCount);
  }

  see(n: number, text: string, start: number, end: number): void {
    // A plain day proves no order.
    if (start !== end && !isPlainDay(text, start, end)) this.add(n, this.dateOf(text.slice(start, end)));
  }

  seeKnown(n: number, { text, date }: KnownCell): void {
    this.add(n, date ? null : this.dateOf(text));
  }

  private add(n: number, date: DateText | null): void {
    this.others[n] = 1;
    if (date) this.dates.push(date);
  }
}

/** Reads dates as `2026-03-01`, in the order of day and month that the column itself proves. */
export function dateColumn(
  { at, dates, others, dateOf }: DayWatcher,
  answers: Answers,
): ColumnReader<string> {
  const order = new OpenQuestion('date-order', at);
  const proved = dateOrder(dates);
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

const [ZERO, NINE, HYPHEN] = [48, 57, 45];
/** Whole, because each fraction or NaN takes memory of its own, and a long list has hundreds of thousands of pairs. */
const NO_DIGITS = -1_000_000;

/** A day such as `2026-03-01`, up to the 28th of its month: each is in the calendar. It may be a part of the text. */
export function isPlainDay(text: string, start = 0, end = text.length): boolean {
  if (end - start !== 10) return false;
  if (text.charCodeAt(start + 4) !== HYPHEN || text.charCodeAt(start + 7) !== HYPHEN) return false;
  const year = 100 * pairAt(text, start) + pairAt(text, start + 2);
  const month = pairAt(text, start + 5);
  const day = pairAt(text, start + 8);
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** Far below 0 unless both are digits. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return tens >= ZERO && tens <= NINE && ones >= ZERO && ones <= NINE
    ? (tens - ZERO) * 10 + ones - ZERO
    : NO_DIGITS;
}
