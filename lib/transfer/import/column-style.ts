import { cellAt, type GridRow, textIn } from './grid';
import { memoize } from './memoize';
import { type NumberStyle, type NumberText, numberText, StyleVotes } from './number-text';
import { numberShape, SHAPES } from './plain-number';

/** The numbers of a column by their shapes. */
export interface ColumnShapes {
  style: NumberStyle;
  /** The shape of each row's number; 0 for a cell that is no plain number, `EMPTY` for an empty one. */
  shapes: Uint8Array;
  /** The first number of each shape. */
  examples: ReadonlyMap<number, string>;
}

/** The kind of no number. */
export const EMPTY = 7;

/** How the numbers of a column are written. Plain ones are counted by their shape, and one of each shape is read. */
export function columnShapes(
  rows: readonly GridRow[],
  at: number,
  isCount: boolean,
  numberOf: (text: string) => NumberText | null = memoize(numberText),
): ColumnShapes {
  const votes = new StyleVotes(isCount);
  const times = new Uint32Array(SHAPES);
  const examples = new Map<number, string>();
  const add = (text: string, count: number) => {
    const number = numberOf(text);
    if (number) votes.add(number, count);
  };
  const shapes = new Uint8Array(rows.length);
  for (let n = 0; n < rows.length; n++) {
    const cell = cellAt(rows[n] as GridRow, at);
    if (cell === undefined || cell === '') {
      shapes[n] = EMPTY;
      continue;
    }
    if (typeof cell !== 'string') {
      if (cell.number === undefined) add(textIn(cell), 1);
      continue;
    }
    const shape = numberShape(cell);
    shapes[n] = shape;
    const before = times[shape] as number;
    times[shape] = before + 1;
    if (shape === 0) add(cell, 1);
    else if (before === 0) examples.set(shape, cell);
  }
  for (const [shape, text] of examples) add(text, times[shape] as number);
  return { style: votes.style(), shapes, examples };
}
