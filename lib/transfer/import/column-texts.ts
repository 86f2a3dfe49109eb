import { cellAt, type GridRow, textIn } from './grid';
import { type NumberStyle, type NumberText, StyleVotes } from './number-text';
import { TextIndex } from './text-index';
import type { CellWatcher } from './watch-cells';

/** The different texts of a column, so that each is read once. */
export interface ColumnTexts {
  texts: readonly string[];
  /** How many cells have each of them. */
  counts: readonly number[];
  /** The place of each row's text among them; negative for a cell that knows more than its text, and for texts beyond the first 5,000. */
  places: Int32Array;
  /** The rows of those. */
  others: readonly GridRow[];
}

/** Finds the different texts of a column. */
export class TextWatcher implements CellWatcher, ColumnTexts {
  readonly at: number;
  readonly counts: number[] = [];
  readonly places: Int32Array;
  readonly others: GridRow[] = [];
  private readonly rows: readonly GridRow[];
  private readonly index = new TextIndex();

  constructor(at: number, rows: readonly GridRow[]) {
    this.at = at;
    this.rows = rows;
    this.places = new Int32Array(rows.length);
  }

  get texts(): readonly string[] {
    return this.index.texts;
  }

  see(n: number, text: string, start: number, end: number): void {
    const place = this.index.numberOf(text, start, end);
    if (place < 0) this.seeKnown(n);
    else {
      this.places[n] = place;
      this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
  }

  seeKnown(n: number): void {
    this.places[n] = -1;
    this.others.push(this.rows[n] as GridRow);
  }
}

/** How the numbers of a column of rates or amounts are written. */
export function styleOfTexts(
  { texts, counts, others }: ColumnTexts,
  at: number,
  numberOf: (text: string) => NumberText | null,
): NumberStyle {
  const votes = new StyleVotes(false);
  for (const [place, text] of texts.entries()) {
    const number = numberOf(text);
    if (number) votes.add(number, counts[place] ?? 0);
  }
  for (const row of others) {
    const cell = cellAt(row, at);
    const number = typeof cell === 'object' && cell.number !== undefined ? null : numberOf(textIn(cell));
    if (number) votes.add(number, 1);
  }
  return votes.style();
}

/** Marks the rows whose text is not plain. */
export function markTexts(
  { texts, places }: ColumnTexts,
  isPlain: (text: string) => boolean,
  doubts: Uint8Array,
): void {
  const areDoubtful = Uint8Array.from(texts, (text) => (isPlain(text) ? 0 : 1));
  for (let n = 0; n < places.length; n++) {
    const place = places[n] as number;
    if (place < 0 || areDoubtful[place] === 1) doubts[n] = 1;
  }
}
