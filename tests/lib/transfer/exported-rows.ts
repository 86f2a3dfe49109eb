import Papa from 'papaparse';
import type { CellType } from '../../../lib/transfer/cells';
import { CELLS, COLUMN_NAMES, type ExportRow } from '../../../lib/transfer/columns';
import { fromSpreadsheetText } from '../../../lib/transfer/formula-rule';

/** The cells of a file that Yardstick wrote, by their headings, as Papa Parse divides it. */
export function exportedCells(file: string): Record<string, string>[] {
  const text = file.replace(/^\uFEFF/, '');
  const [names = [], ...rows] = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
    ...{ newline: '\r\n', delimiter: /^platform;/.test(text) ? ';' : ',' },
  }).data;
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

/** The rows of such a file. Nothing is guessed: throws at a cell that its column could not have written. */
export function exportedRows(file: string): ExportRow[] {
  return exportedCells(file).map(
    (cells) =>
      Object.fromEntries(
        COLUMN_NAMES.map((name) => [name, valueIn(CELLS[name].type, cells[name] ?? '')]),
      ) as unknown as ExportRow,
  );
}

function valueIn(type: CellType, cell: string): unknown {
  switch (type) {
    case 'text':
      return fromSpreadsheetText(cell) || null;
    case 'words':
      return cell === '' ? [] : fromSpreadsheetText(cell).split(', ');
    case 'whole':
    case 'number':
      return numberIn(cell);
    case 'flag':
      if (!/^(?:true|false)?$/.test(cell)) throw new Error(`Not a flag: ${cell}`);
      return cell === '' ? null : cell === 'true';
    case 'moment':
      if (cell !== '' && Number.isNaN(Date.parse(cell))) throw new Error(`Not a moment: ${cell}`);
      return cell || null;
  }
}

/** Digits with at most one decimal mark. */
function numberIn(cell: string): number | null {
  if (!/^(?:\d+(?:[.,]\d+)?)?$/.test(cell)) throw new Error(`Not a plain number: ${cell}`);
  return cell === '' ? null : Number(cell.replace(',', '.'));
}
