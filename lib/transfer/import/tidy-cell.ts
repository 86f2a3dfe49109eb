/** Characters that only direct text. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text of a cell without invisible marks and outer blanks, as every grid holds it. */
export const tidyText = (text: string): string => text.replace(UNSEEN, '').trim();

/** Whether any character of a text only directs it. */
export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** The same for a cell of a text file. `hasMarks`: whether the file has invisible marks anywhere. */
export function tidyCell(cell: string, hasMarks: boolean): string {
  if (hasMarks) return tidyText(withoutFormula(cell));
  return isTidy(cell) ? cell : withoutFormula(cell).trim();
}

/** `="00123"`, which programs write so that a spreadsheet keeps a text as it is. */
function withoutFormula(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  const quoted = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return quoted === undefined ? cell : quoted.replaceAll('""', '"');
}

const EQUALS = 61;

/** Whether both ends are visible ASCII and it is no formula, so that nothing is to be cut off. */
function isTidy(cell: string): boolean {
  if (cell === '') return true;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first > 32 && first < 127 && first !== EQUALS && last > 32 && last < 127;
}
