import { fromSpreadsheetText } from '../formula-rule';
import { OWN_TABLE } from './write-table';

/** The cells of what is pasted. Only a table of our own has apostrophes that we put there. */
export function pastedCells(text: string, html: string): string[][] {
  const rows = readTable(text);
  return html.includes(OWN_TABLE) ? rows.map((row) => row.map(fromSpreadsheetText)) : rows;
}

/** Ends a cell or a row. */
const END = /[\t\r\n]/g;

/**
 * The cells of a text from the clipboard, in rows. A cell in quotation marks may contain tabs and line breaks, with its own marks
 * doubled. Excel and Google Sheets write it so only if it does; otherwise they copy a text as it is, even one such as
 * `"Best" cook` or `"Best cook"`. So a mark opens a quoted cell only if another one closes it at the end of a cell, and there
 * is something between them that needs the marks; CSV readers would read on across the rows.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = quotedAt(text, at);
    const end = quoted?.end ?? endAt(text, at);
    rows.at(-1)?.push(quoted?.cell ?? text.slice(at, end));
    if (end >= text.length) break;
    if (text[end] === '\t') at = end + 1;
    else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      // What ends the last row begins no other.
      if (at === text.length) break;
      rows.push([]);
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function endAt(text: string, from: number): number {
  END.lastIndex = from;
  return END.exec(text)?.index ?? text.length;
}

function quotedAt(text: string, from: number): { cell: string; end: number } | null {
  if (text[from] !== '"') return null;
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    if (text[mark + 1] === '"') at = mark + 2;
    else {
      const end = mark + 1;
      if (end < text.length && !/[\t\r\n]/.test(text[end] ?? '')) return null;
      const inside = text.slice(from + 1, mark);
      if (!/[\t\r\n]|""/.test(inside)) return null;
      return {
        cell: inside.replaceAll('""', '"').replace(/\r\n?/g, '\n'),
        end,
      };
    }
  }
}
