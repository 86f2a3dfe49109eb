/**
 * Spreadsheets run a cell that begins with one of these as a formula, even when it is quoted
 * (CWE-1236; OWASP, CSV injection). `'` in front makes it text there. Texts that already begin with
 * apostrophes before such a sign get one more, so that taking exactly one off gives back what was there.
 */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r]/;
const MADE_TEXT = /^'+[=+\-@\t\r]/;

/** For texts that Yardstick did not write. Numbers are written by us and stay as they are. */
export function asSpreadsheetText(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}

/** The other way round: exact for everything that `asSpreadsheetText` wrote. */
export function fromSpreadsheetText(cell: string): string {
  return MADE_TEXT.test(cell) ? cell.slice(1) : cell;
}
