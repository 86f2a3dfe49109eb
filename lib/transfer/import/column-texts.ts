import { cellAt, type GridRow, textIn } from './grid';
import { type NumberStyle, type NumberText, StyleVotes } from './number-text';

/** More different texts than a column of rates or amounts has. */
const MAX_TEXTS = 5_000;

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

export function columnTexts(rows: readonly GridRow[], at: number): ColumnTexts {
  const placeOf = new Map<string, number>();
  const counts: number[] = [];
  const places = new Int32Array(rows.length);
  const others: GridRow[] = [];
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as GridRow;
    const cell = cellAt(row, at) ?? '';
    let place = typeof cell === 'string' ? placeOf.get(cell) : -1;
    if (place === undefined) {
      place = counts.length < MAX_TEXTS ? counts.push(0) - 1 : -1;
      if (place >= 0) placeOf.set(cell as string, place);
    }
    places[n] = place;
    if (place < 0) others.push(row);
    else counts[place] = (counts[place] as number) + 1;
  }
  return { texts: [...placeOf.keys()], counts, places, others };
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
