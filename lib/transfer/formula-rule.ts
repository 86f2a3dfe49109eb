/**
 * Spreadsheets run a cell that begins with certain signs as a formula, even when it is quoted (CWE-1236; OWASP, "CSV
 * injection"). An apostrophe in front makes it text. Japanese Excel also accepts the full-width signs, and blanks or
 * invisible characters before a sign do not stop every spreadsheet.
 *
 * A user may open a comma file as a semicolon file, or the other way round. Then a text is split at its own commas,
 * semicolons, tabs and line ends, and each part becomes a cell. So a part that would run gets an apostrophe too. Inside
 * a text, "+", "-" and "@" count only where a function call or a link to a program could follow: ", @maya" stays.
 */
const IGNORED = '[ "\\u0000\\u00a0\\u200b\\u2060\\u3000\\ufeff]*';
const SPLITS = ',;\\t\\r\\n';
const RUNS_AT_START = '[=+\\-@\\t\\r\\n＝＋－＠]';
const RUNS_INSIDE = `(?:[=＝]|[+\\-@＋－＠][^${SPLITS}]*[(|!])`;

// The number of apostrophes counts: a text that already has some before a sign gets one more, so that taking exactly
// one off gives back what was there.
const atStart = (apostrophe: '' | "'", others = "'*") =>
  `^${apostrophe}(?=${others}${IGNORED}${RUNS_AT_START})`;
const inside = (apostrophe: '' | "'", others = "'*") =>
  `(?<=[${SPLITS}])${apostrophe}(?=${others}${IGNORED}${RUNS_INSIDE})`;
const RUNS_AS_FORMULA = new RegExp(`${atStart('')}|${inside('')}`, 'g');
const HAS_APOSTROPHES = new RegExp(`${atStart('', "'+")}|${inside('', "'+")}`, 'g');
const MADE_TEXT_AT_START = new RegExp(atStart("'"));
const MADE_TEXT_INSIDE = new RegExp(inside("'"), 'g');

/** Use for texts that Yardstick did not write. Its own numbers stay unchanged. */
export function asSpreadsheetText(text: string): string {
  return text.replace(RUNS_AS_FORMULA, "'");
}

/**
 * For cells that are stored as text, which no program runs. Only apostrophes that are there already get one more, because
 * `fromSpreadsheetText` will take one off.
 */
export function asStoredText(text: string): string {
  return text.replace(HAS_APOSTROPHES, "'");
}

/** The inverse: exact for everything that `asSpreadsheetText` or `asStoredText` wrote. */
export function fromSpreadsheetText(cell: string): string {
  return fromPartsMadeText(fromCellMadeText(cell));
}

/** Takes off the apostrophe in front of a cell, which many programs write to keep a formula a text. */
export function fromCellMadeText(cell: string): string {
  return cell.startsWith("'") ? cell.replace(MADE_TEXT_AT_START, '') : cell;
}

/** Takes off those inside a text. Only Yardstick writes them, so in any other file they are somebody's own words. */
export function fromPartsMadeText(cell: string): string {
  return cell.includes("'") ? cell.replace(MADE_TEXT_INSIDE, '') : cell;
}
