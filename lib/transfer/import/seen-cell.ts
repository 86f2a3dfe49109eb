import type { GridRow } from './grid';
import { type CellWatcher, showCell } from './watch-cells';

/** One cell of a column at a time: its text as a part of another. */
export class SeenCell implements CellWatcher {
  readonly at: number;
  text = '';
  start = 0;
  end = 0;
  /** The cell knows more than its text. */
  isKnown = false;

  constructor(at: number) {
    this.at = at;
  }

  /** Moves on to the cell of this row. */
  lookAt(row: GridRow): void {
    this.isKnown = false;
    showCell(row, this, 0);
  }

  get isEmpty(): boolean {
    return this.start === this.end;
  }

  see(_: number, text: string, start: number, end: number): void {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  seeKnown(): void {
    this.isKnown = true;
  }
}
