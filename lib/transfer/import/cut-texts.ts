import { MAX_NAME } from '../../model/limits';
import { type Remark, SHOWN_ROWS } from './remark';

/** Collects the cells whose texts are longer than a name may be. */
export class CutTexts {
  private readonly columns = new Map<number, { cells: number; lines: number[] }>();

  add(at: number, line: number): void {
    const column = this.columns.get(at) ?? { cells: 0, lines: [] };
    this.columns.set(at, column);
    column.cells += 1;
    if (column.lines.length < SHOWN_ROWS) column.lines.push(line);
  }

  remarks(): Remark[] {
    // A copy: rows that are read again add to the lines.
    return [...this.columns].map(([at, { cells, lines }]) => {
      return { code: 'cut-texts', at, cells, lines: [...lines], max: MAX_NAME };
    });
  }
}
