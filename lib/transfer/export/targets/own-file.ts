import type { OwnColumn } from '../../own-columns';
import { ownFileColumns } from '../own-file-columns';
import { EXPORT_KINDS, type ExportTarget } from './target';

/** Yardstick's own file, with every column: our import reads it, and so do spreadsheets. */
export const ownFile = (fields: readonly OwnColumn[]): ExportTarget => ({
  id: 'yardstick',
  fileWord: 'shortlist',
  isSpreadsheet: true,
  files: EXPORT_KINDS,
  columns: ownFileColumns(fields),
});
