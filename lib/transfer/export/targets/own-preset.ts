import type { ExportPreset } from '../../../model/export';
import type { OwnColumn } from '../../own-columns';
import { ownFileColumns } from '../own-file-columns';
import type { ExportTarget } from './target';

/** A file with the columns that the user chose. */
export function presetTarget(
  { id, name, columns, isSpreadsheet }: ExportPreset,
  fields: readonly OwnColumn[],
): ExportTarget {
  const known = ownFileColumns(fields);
  return {
    id,
    fileWord: wordOf(name),
    isSpreadsheet,
    files: isSpreadsheet ? ['csv', 'workbook', 'json-lines', 'clipboard'] : ['csv', 'workbook', 'json-lines'],
    columns: columns.flatMap((heading) => known.find((one) => one.heading === heading) ?? []),
  };
}

/** "Team sheet (EU)" becomes "team-sheet-eu". */
const wordOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'preset';
