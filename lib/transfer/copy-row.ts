import { COLUMN_NAMES, cellsOf, type ExportRow } from './columns';
import { asSpreadsheetText, fromSpreadsheetText } from './formula-rule';
import type { CsvStyle } from './to-csv';

/**
 * Rows for the clipboard, where a paste fills one cell after the other. Tabs and line breaks inside a text would start
 * a new cell or row, so they become spaces; formulas stay text.
 */
export function copyRows(
  rows: readonly ExportRow[],
  { headers, style = 'comma' }: { headers: boolean; style?: CsvStyle },
): string {
  const lines = rows.map((row) => cellsOf(row, style === 'comma' ? '.' : ',').map(forPasting));
  return (headers ? [COLUMN_NAMES, ...lines] : lines).map((cells) => cells.join('\t')).join('\n');
}

/** Characters that a sheet reads as the end of a cell or row. */
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

function forPasting(cell: string): string {
  // Without its breaks a text may begin differently, so the formula rule is applied to what is pasted.
  const oneLine = cell.search(BREAKS) < 0 ? cell : asSpreadsheetText(onOneLine(fromSpreadsheetText(cell)));
  // Sheets read a cell that begins with a quotation mark up to the next one, across tabs.
  return oneLine.startsWith('"') ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
}

function onOneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}
