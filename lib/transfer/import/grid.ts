import type { PlatformId } from '../../model/platform';
import { TextRow } from './text-row';

/** What a workbook or a JSON file knows of a cell besides its text. */
export interface KnownCell {
  /** As a person sees it, with numbers as plain digits. */
  text: string;
  /** The number itself, which needs no reading of marks. Of a percentage: 0.061 for "6.1%". */
  number?: number;
  /** The cell is a date, `2026-11-03`. */
  date?: string;
  /** The address behind the text. */
  link?: string;
  /** The format shows the number as another one, such as 3.5 as "3.5万". */
  isShownAsOther?: boolean;
  /** The format shows it as 1.20E+05. */
  hasExponent?: boolean;
}

/** A cell of a text file is its text. Tidy: see `tidy-cell.ts`. */
export type Cell = string | KnownCell;

export interface GridRow {
  /** As a spreadsheet counts: the first row is 1. In JSON, the place in the list. */
  line: number;
  cells: readonly Cell[];
  /** A cell of it has line breaks: only in text files, where a quotation mark too many can hide rows in it. */
  hasBreaks?: true | undefined;
  /** The platform that a row of its own names above this one. */
  section?: PlatformId;
}

/** The cells of one sheet, or of a whole text file, without blank rows. */
export interface Grid {
  /** The sheet's name; null for a text file. */
  name: string | null;
  isHidden: boolean;
  rows: readonly GridRow[];
  /** True if the first row holds the keys of JSON objects, so that it is certainly the heading. */
  hasKeys?: boolean;
  /** The columns of a JSON file with lists of objects in them, which are left out, and in how many cells. */
  listsInside?: readonly { heading: string; cells: number }[];
}

export const textIn = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : cell === undefined ? '' : cell.text;

export const knownOf = (cell: Cell | undefined): KnownCell | null =>
  cell !== undefined && typeof cell !== 'string' ? cell : null;

/** One cell of a row, without making the others. */
export const cellAt = (row: GridRow, at: number): Cell | undefined =>
  row instanceof TextRow ? row.cellAt(at) : row.cells[at];

/** How many cells a row has. */
export const widthIn = (row: GridRow): number => (row instanceof TextRow ? row.width : row.cells.length);
