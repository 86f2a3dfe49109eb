import type { OwnColumn } from '../../own-columns';
import type { FileColumn } from '../file-column';
import { ownFileColumns } from '../own-file-columns';
import { type ExportTarget, textColumn } from './target';

/** Columns of free text, which stand last: a long one moves everything behind it out of view. */
const LAST = ['bio', 'notes'];

/**
 * Airtable. It guesses the type of a column from its values, which cannot be switched off: handles such as 007 and mar.1
 * would become numbers and dates, so here they have their "@", and bare digits of a phone number "tel:". Our own import takes
 * both off again.
 * Source: nosheet.ai, "Clean CSV for Airtable"; uxpatternsguide.com.
 */
export function airtable(fields: readonly OwnColumn[]): ExportTarget {
  const asText: Record<string, FileColumn> = {
    handle: textColumn('handle', ({ row }) => `@${row.handle}`),
    phone: textColumn('phone', ({ row }) => phoneAsText(row.phone)),
  };
  const columns = ownFileColumns(fields).map((column) => asText[column.heading] ?? column);
  const isLast = ({ heading }: { heading: string }) => LAST.includes(heading);
  return {
    id: 'airtable',
    fileWord: 'airtable',
    isSpreadsheet: false,
    files: ['csv'],
    columns: [...columns.filter((one) => !isLast(one)), ...columns.filter(isLast)],
  };
}

/** 0170123 would lose its zero and +49170123 its sign. */
const phoneAsText = (phone: string | null): string | null =>
  phone !== null && /^\+?\d+$/.test(phone.trim()) ? `tel:${phone.trim()}` : phone;
