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

/** A cell of a text file is its text. Tidy: see `tidyText`. */
export type Cell = string | KnownCell;

export interface GridRow {
  /** As a spreadsheet counts: the first row is 1. In JSON, the place in the list. */
  line: number;
  cells: readonly Cell[];
  /** A cell of it has line breaks: only in text files, where a quotation mark too many can hide rows in it. */
  hasBreaks?: true;
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

/** Characters that only direct text. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text of a cell without invisible marks and outer blanks, as every grid holds it. */
export const tidyText = (text: string): string => text.replace(UNSEEN, '').trim();

/** Tidies all cells in place. `text` is what they were cut from: without marks in it, none has any. */
export function tidyCells(rows: readonly { cells: string[] }[], text: string): void {
  const hasMarks = text.search(UNSEEN) >= 0;
  for (const { cells } of rows)
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as string;
      if (hasMarks) cells[at] = tidyText(withoutFormula(cell));
      else if (!isTidy(cell)) cells[at] = withoutFormula(cell).trim();
    }
}

/** `="00123"`, which programs write so that a spreadsheet keeps a text as it is. */
function withoutFormula(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  const quoted = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return quoted === undefined ? cell : quoted.replaceAll('""', '"');
}

/** Whether both ends are visible ASCII and it is no formula, so that nothing is to be cut off. */
function isTidy(cell: string): boolean {
  if (cell === '') return true;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first > 32 && first < 127 && first !== EQUALS && last > 32 && last < 127;
}

const EQUALS = 61;

export const textIn = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : cell === undefined ? '' : cell.text;

export const knownOf = (cell: Cell | undefined): KnownCell | null =>
  cell !== undefined && typeof cell !== 'string' ? cell : null;
