import type { PlatformId } from '../../model/platform';

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
}

/** A cell of a text file is its text. */
export type Cell = string | KnownCell;

export interface GridRow {
  /** As a spreadsheet counts: the first row is 1. In JSON, the place in the list. */
  line: number;
  cells: readonly Cell[];
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
}

/** Characters that only direct text, and blanks at the ends. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: The range is that of ASCII.
const PLAIN = /^[\u0000-\u007f]*$/;

/** The text of a cell without invisible marks and outer blanks. */
export function textIn(cell: Cell | undefined): string {
  const text = cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
  return (PLAIN.test(text) ? text : text.replace(UNSEEN, '')).trim();
}

export const knownOf = (cell: Cell | undefined): KnownCell | null =>
  cell !== undefined && typeof cell !== 'string' ? cell : null;
