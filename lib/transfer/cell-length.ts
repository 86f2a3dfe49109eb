/** Excel and LibreOffice Calc hold no longer text in a cell: they cut it or spill it over the next rows. */
const MAX_SPREADSHEET_CELL = 32_767;

/** Stands at the end of a text that was cut, so that nobody takes it for the whole. */
const CUT_SIGN = ' […cut by Yardstick: longer than a spreadsheet cell]';

/** The text as far as it fits into a spreadsheet's cell. */
export function cutToCell(cell: string): string {
  if (cell.length <= MAX_SPREADSHEET_CELL) return cell;
  // `toWellFormed` of half a character at the cut would be a sign nobody wrote.
  return cell.slice(0, MAX_SPREADSHEET_CELL - CUT_SIGN.length).replace(/[\ud800-\udbff]$/, '') + CUT_SIGN;
}

/** How many texts in a file were cut. */
export const cutsIn = (file: string): number => file.split(CUT_SIGN).length - 1;

/** A text that `cutToCell` cut must never replace the whole one. */
export const isCut = (cell: string): boolean => cell.endsWith(CUT_SIGN);
