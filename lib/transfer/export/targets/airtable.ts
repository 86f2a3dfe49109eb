import type { OwnColumn } from '../../own-columns';
import { ownFileColumns } from '../own-file-columns';
import { type ExportTarget, textColumn } from './target';

/** Columns of free text, which stand last: a long one moves everything behind it out of view. */
const LAST = ['bio', 'notes'];

/**
 * Airtable. It guesses the type of a column from its values, which cannot be switched off: handles such as 007 and mar.1
 * would become numbers and dates, so here they have their "@", which our own import takes off again.
 * Source: nosheet.ai, "Clean CSV for Airtable"; uxpatternsguide.com.
 */
export function airtable(fields: readonly OwnColumn[]): ExportTarget {
  const columns = ownFileColumns(fields).map((column) =>
    column.heading === 'handle' ? textColumn('handle', ({ row }) => `@${row.handle}`) : column,
  );
  const isLast = ({ heading }: { heading: string }) => LAST.includes(heading);
  return {
    id: 'airtable',
    fileWord: 'airtable',
    isSpreadsheet: false,
    files: ['csv'],
    columns: [...columns.filter((one) => !isLast(one)), ...columns.filter(isLast)],
  };
}
