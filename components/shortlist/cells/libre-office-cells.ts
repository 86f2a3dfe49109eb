/** LibreOffice and OpenOffice say so in the head, and on each cell that is a number. */
const WRITTEN_BY_OFFICE =
  /<meta name="generator" content="(?:LibreOffice|OpenOffice)|<td[^>]* sd(?:val|num)="/i;

/**
 * The cells that LibreOffice puts on the clipboard as HTML; null if the HTML is another program's. As plain text, LibreOffice 7.4
 * writes a space for each line break and tab inside a cell, so only its HTML has what the cells say. It is not for other
 * spreadsheets: they break long texts into lines that the cell does not have.
 */
export function libreOfficeCells(html: string): string[][] | null {
  if (!WRITTEN_BY_OFFICE.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, down) => {
    for (const cell of row.cells) {
      let across = 0;
      while (rows[down]?.[across] !== undefined) across += 1;
      // A merged cell has its text in the first of its places, as in plain text.
      for (let y = 0; y < cell.rowSpan; y++)
        for (let x = 0; x < cell.colSpan; x++) {
          const line = rows[down + y];
          if (line) line[across + x] = x + y === 0 ? textIn(cell) : '';
        }
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** An empty cell has one line break. */
function textIn(cell: Element): string {
  for (const mark of cell.querySelectorAll('br')) mark.replaceWith('\n');
  const text = cell.textContent ?? '';
  return text === '\n' ? '' : text;
}
