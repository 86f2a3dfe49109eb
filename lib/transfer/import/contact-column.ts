import type { GridRow } from './grid';
import { isPlainEmail } from './plain-email';
import { SeenCell } from './seen-cell';

/** Which cells of a column of contacts are more than one plain address. */
export class ContactColumn {
  /** 1 for the rows of those. */
  readonly others: Uint8Array;

  constructor(rows: readonly GridRow[], at: number) {
    this.others = new Uint8Array(rows.length);
    const seen = new SeenCell(at);
    for (let n = 0; n < rows.length; n++) {
      seen.lookAt(rows[n] as GridRow);
      const isPlain = seen.isEmpty || isPlainEmail(seen.text, seen.start, seen.end);
      if (seen.isKnown || !isPlain) this.others[n] = 1;
    }
  }

  markDoubts(doubts: Uint8Array): void {
    doubts.set(this.others);
  }
}
