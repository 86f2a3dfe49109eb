import type { GridRow, KnownCell } from './grid';
import { memoize } from './memoize';
import { type NumberStyle, numberText, StyleVotes } from './number-text';
import { numberShape, SHAPES } from './plain-number';
import { type CellWatcher, watchCells } from './watch-cells';

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

/** Finds how the numbers of a column are written. Plain ones are counted by their shape, and one of each shape is read. */
export class ShapeWatcher implements CellWatcher {
  readonly at: number;
  private readonly votes: StyleVotes;
  private readonly shapes: Uint8Array;
  private readonly times = new Uint32Array(SHAPES);
  private readonly examples = new Map<number, string>();
  private readonly numberOf = memoize(numberText);

  constructor(at: number, rowCount: number, isCount: boolean) {
    this.at = at;
    this.shapes = new Uint8Array(rowCount);
    this.votes = new StyleVotes(isCount);
  }

  see(n: number, text: string, start: number, end: number): void {
    const shape = start === end ? EMPTY : numberShape(text, start, end);
    this.shapes[n] = shape;
    if (shape === EMPTY) return;
    const before = this.times[shape] as number;
    this.times[shape] = before + 1;
    if (shape === 0) this.add(text.slice(start, end), 1);
    else if (before === 0) this.examples.set(shape, text.slice(start, end));
  }

  seeKnown(_: number, { text, number }: KnownCell): void {
    if (number === undefined) this.add(text, 1);
  }

  /** Once, when all rows have passed. */
  found(): ColumnShapes {
    const { votes, shapes, examples } = this;
    for (const [shape, text] of examples) this.add(text, this.times[shape] as number);
    return { style: votes.style(), shapes, examples };
  }

  private add(text: string, count: number): void {
    const number = this.numberOf(text);
    if (number) this.votes.add(number, count);
  }
}

/** The same for one column alone. */
export function columnShapes(rows: readonly GridRow[], at: number, isCount: boolean): ColumnShapes {
  const watcher = new ShapeWatcher(at, rows.length, isCount);
  watchCells(rows, [watcher]);
  return watcher.found();
}
