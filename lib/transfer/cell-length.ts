import { CUT_SIGN } from './file-words';

/** The longest cell in Excel and LibreOffice Calc: they cut longer text or spill it over the next rows. */
const MAX_SPREADSHEET_CELL = 32_767;

export const isTooLongForCell = (cell: string): boolean => cell.length > MAX_SPREADSHEET_CELL;

/** The text, cut if it is too long for a spreadsheet cell. */
export function cutToCell(cell: string): string {
  if (!isTooLongForCell(cell)) return cell;
  // `toWellFormed` would turn half a character at the cut into a replacement character.
  return cell.slice(0, MAX_SPREADSHEET_CELL - CUT_SIGN.length).replace(/[\ud800-\udbff]$/, '') + CUT_SIGN;
}

/** How many texts in a file were cut. */
export const cutsIn = (file: string): number => file.split(CUT_SIGN).length - 1;

/** Whether `cutToCell` cut it: it must never replace the whole text. */
export const isCut = (cell: string): boolean => cell.endsWith(CUT_SIGN);
