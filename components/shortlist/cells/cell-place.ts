/** A cell by the place of its row in the list and the id of its column. */
export interface CellPlace {
  place: number;
  column: string;
}

/** The columns beside those of the list: the checkbox of the row, and what can be done with it. */
export const SELECT_COLUMN = 'select';
export const ACTIONS_COLUMN = 'actions';

/** The cell that contains an element, with the id of its row; null outside of the cells. */
export function cellOf(target: EventTarget | null): (CellPlace & { id: string }) | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('td[data-column]')?.dataset.column;
  const row = target.closest<HTMLElement>('[data-id]');
  const { id, index } = row?.dataset ?? {};
  if (column === undefined || id === undefined) return null;
  return { id, place: Number(index), column };
}

/** The element of a cell; null while its row is not rendered. */
export function cellAt(frame: Element | null, { place, column }: CellPlace): HTMLElement | null {
  const row = frame?.querySelector(`tbody[data-index="${place}"] > [data-part="row"]`);
  return row?.querySelector<HTMLElement>(`:scope > td[data-column="${CSS.escape(column)}"]`) ?? null;
}
