import { refused, taken } from './cell-result';
import type { ColumnReader } from './count-column';
import { type DateOrder, dateIn, dateOrder, dateText } from './date-text';
import { type GridRow, knownOf, textIn } from './grid';
import { type Answers, OpenQuestion } from './questions';
import { isUnknown } from './unknown-words';

/** Reads dates as `2026-03-01`, in the order of day and month that the column itself proves. */
export function dateColumn(rows: readonly GridRow[], at: number, answers: Answers): ColumnReader<string> {
  const order = new OpenQuestion('date-order', at);
  const written = rows.flatMap(({ cells }) =>
    knownOf(cells[at])?.date ? [] : (dateText(textIn(cells[at])) ?? []),
  );
  const proved = dateOrder(written);
  const answer = answers[order.id];
  const settled: DateOrder | null =
    answer === 'day-first' || answer === 'month-first' ? answer : proved.order;
  return {
    read(line, cell) {
      const text = textIn(cell);
      const known = knownOf(cell)?.date;
      if (known) return taken(known);
      if (isUnknown(text)) return null;
      const date = dateText(text);
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
