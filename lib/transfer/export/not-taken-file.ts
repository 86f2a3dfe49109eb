import type { CsvFormat } from '../../model/export';
import type { FileColumn } from './file-column';
import { csvBody, csvHeading } from './text-files';

/** The columns that the import adds behind those of the user's file. They are its own words, so it leaves them out again. */
const NOT_TAKEN_COLUMNS = ['yardstick_row', 'yardstick_reason'] as const;

interface NotTakenLine {
  line: number;
  cells: readonly string[];
  /** In the language of the screen, because a person reads it. */
  reason: string;
}

/** A CSV file of rows that an import left out: their own columns first, so that it can be corrected and imported again. */
export function notTakenFile(
  headings: readonly string[],
  rows: readonly NotTakenLine[],
  format: CsvFormat,
): string {
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), headings.length);
  const names = Array.from({ length: most }, (_, at) => headings[at] ?? '');
  const columns = [...names, ...NOT_TAKEN_COLUMNS].map(
    (heading): FileColumn => ({ heading, type: 'text', value: () => null }),
  );
  const values = rows.map(({ line, cells, reason }) => [
    ...names.map((_, at) => cells[at] ?? ''),
    ...[String(line), reason],
  ]);
  return csvHeading(columns, format, true) + csvBody(columns, values, format, true);
}
