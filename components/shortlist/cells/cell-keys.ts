import type { CellPlace } from './cell-place';
import { type GridSize, movedTo } from './move';

/** A key as it was pressed: kept while the row is loaded that the cursor goes to. */
export interface Press {
  key: string;
  shift: boolean;
  /** Control, on a Mac Command. */
  mod: boolean;
}

export const isLetter = ({ key, mod }: Press): boolean => !mod && [...key].length === 1 && key !== ' ';

/** Whether a key goes on from one cell. The others extend what is marked, or act on all of it. */
export const isFromOneCell = (press: Press): boolean =>
  /^(Arrow|Page|Home|End)/.test(press.key)
    ? !press.shift
    : isLetter(press) || /^(Enter|F2|Dead|Process)$/.test(press.key);

/** What the keys of the cells do. */
export interface CellActions {
  move(to: CellPlace, extend: boolean): void;
  /** Selects the row of the cell. */
  select(): void;
  selectAll(): void;
  /** Enter and F2. */
  enter(): void;
  /** A letter that begins a new text in the cell. False if the cell takes none. */
  type(letter: string): boolean;
  clear(): void;
  fillDown(): void;
  openDetail(): void;
  /** Escape. */
  leave(): void;
}

/** Does what a key does on a cell. False if it does nothing there. */
export function pressOnCell({ key, shift, mod }: Press, at: CellPlace, grid: GridSize, actions: CellActions) {
  const to = movedTo(key, mod, at, grid);
  if (to) {
    actions.move(to, shift);
    return true;
  }
  if (mod) {
    if (key === 'Enter') actions.openDetail();
    else if (key.toLowerCase() === 'd' && !shift) actions.fillDown();
    else if (key.toLowerCase() === 'a' && !shift) actions.selectAll();
    else return false;
    return true;
  }
  if (key === ' ') actions.select();
  else if (key === 'Enter' || key === 'F2') actions.enter();
  else if (key === 'Delete' || key === 'Backspace') actions.clear();
  else if (key === 'Escape') actions.leave();
  else return [...key].length === 1 && actions.type(key);
  return true;
}
