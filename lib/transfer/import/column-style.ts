import { cellAt, type GridRow, textIn } from './grid';
import { memoize } from './memoize';
import { type NumberStyle, type NumberText, numberText, StyleVotes } from './number-text';
import { numberShape, SHAPES } from './plain-number';

/** How the numbers of a column are written. Plain ones are counted by their shape, and one of each shape is read. */
export function columnStyle(
  rows: readonly GridRow[],
  at: number,
  isCount: boolean,
  numberOf: (text: string) => NumberText | null = memoize(numberText),
): NumberStyle {
  const votes = new StyleVotes(isCount);
  const times = new Uint32Array(SHAPES);
  const examples = new Map<number, string>();
  const add = (text: string, count: number) => {
    const number = numberOf(text);
    if (number) votes.add(number, count);
  };
  for (const row of rows) {
    const cell = cellAt(row, at);
    if (cell === undefined || cell === '') continue;
    if (typeof cell !== 'string') {
      if (cell.number === undefined) add(textIn(cell), 1);
      continue;
    }
    const shape = numberShape(cell);
    const before = times[shape] as number;
    times[shape] = before + 1;
    if (shape === 0) add(cell, 1);
    else if (before === 0) examples.set(shape, cell);
  }
  for (const [shape, text] of examples) add(text, times[shape] as number);
  return votes.style();
}
