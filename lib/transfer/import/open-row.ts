import { spelling } from '../../store/labels';
import { labelName } from '../../store/tags';
import type { CellFault } from './cell-result';
import type { GridRow } from './grid';
import type { emptyValues, OpenProfile } from './row-values';

export type Refuse = (line: number, at: number, cell: string, why: CellFault) => void;

/** A row while it is read. One object serves all its columns. */
export interface OpenRow {
  line: number;
  row: GridRow;
  profiles: readonly OpenProfile[];
  values: ReturnType<typeof emptyValues>;
  refuse: Refuse;
}

/** Takes what one column says into the row. */
export type Taker = (row: OpenRow) => void;

export function addNote(values: OpenRow['values'], note: string): void {
  values.notes = added(values.notes, note);
}

/** The empty list of a new row is shared by all rows; one that is not empty is the row's own. */
export function added<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list.length === 0) return [item];
  (list as Item[]).push(item);
  return list;
}

/** Of several columns with one meaning, the first that says something counts, and the note has the others. */
export function takeOnce<Name extends 'email' | 'phone' | 'stage' | 'rating' | 'figuresDate'>(
  values: OpenRow['values'],
  name: Name,
  value: NonNullable<OpenRow['values'][Name]>,
  note: string,
): void {
  const known = values[name];
  if (known === null) values[name] = value;
  else if (spelling(String(known)) !== spelling(String(value))) addNote(values, note);
}

/** The name of a stage in clean form; null if it is too long for one, or nothing of it is visible. */
export function stageIn(text: string): string | null {
  const name = labelName('stages', text);
  return name.ok ? name.value : null;
}
