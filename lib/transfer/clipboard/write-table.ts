import { asSpreadsheetText } from '../formula-rule';

type Cell = string | number | null;

/** Marks a table as ours: then the apostrophes in its text form were put there by us. */
export const OWN_TABLE = 'data-yardstick-cells';

/** Rows as text for the clipboard: numbers as plain digits, texts that a spreadsheet would run with an apostrophe. */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

function cellText(cell: Cell): string {
  if (cell === null || typeof cell === 'number') return String(cell ?? '');
  const text = asSpreadsheetText(cell.toWellFormed());
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a table for the clipboard. It tells each spreadsheet in its own way which cells are texts, so that 007 and =1+1 stay what
 * they are: Excel by a number format, LibreOffice by `sdnum` and `sdval`, Google Sheets by `data-sheets-value`.
 */
export function tableHtml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table ${OWN_TABLE}>${lines.join('')}</table>`;
}

function cellHtml(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') {
    const value = escaped(JSON.stringify({ 1: 3, 3: cell }));
    return `<td sdval="${cell}" sdnum="1033;" data-sheets-value="${value}">${cell}</td>`;
  }
  const text = cell.toWellFormed();
  const value = escaped(JSON.stringify({ 1: 2, 2: text }));
  const lines = escaped(text).replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
  const style = `mso-number-format:'\\@';white-space:pre-wrap`;
  return `<td sdnum="1033;0;@" data-sheets-value="${value}" style="${style}">${lines}</td>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
