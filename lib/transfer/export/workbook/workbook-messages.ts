import type { CellValue } from '../file-column';
import type { WorkbookColumn } from './write-workbook';

/** What a page tells the worker: rows, then once which of their cells are in the file. */
export type ToWorkbookWorker =
  | { kind: 'rows'; rows: CellValue[][] }
  | { kind: 'finish'; columns: WorkbookColumn[]; kept: number[]; isSpreadsheet: boolean };

export type FromWorkbookWorker = { kind: 'written'; file: Blob } | { kind: 'failed'; error: unknown };
