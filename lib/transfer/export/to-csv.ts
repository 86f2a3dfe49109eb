import type { Candidate } from '../../model/candidate';
import type { CsvFormat } from '../../model/export';
import type { ExportRow } from '../columns';
import type { OwnColumn } from '../own-columns';
import { valuesOf } from './file-column';
import { ownFileColumns } from './own-file-columns';
import { csvBody, csvHeading } from './text-files';

/** With commas and decimal points, or with semicolons and decimal commas. */
export const CSV_STYLES = {
  comma: { separator: ',', decimalSign: '.', byteOrderMark: true },
  semicolon: { separator: ';', decimalSign: ',', byteOrderMark: true },
} as const satisfies Record<string, CsvFormat>;
export type CsvStyle = keyof typeof CSV_STYLES;

/** The user's custom fields, and the candidate of each row in the same order. */
interface OwnCells {
  columns: readonly OwnColumn[];
  candidates: readonly Pick<Candidate, 'fields'>[];
}

const NO_OWN: OwnCells = { columns: [], candidates: [] };

/** Yardstick’s own file as one text. */
export function toCsv(rows: readonly ExportRow[], style: CsvStyle = 'comma', own: OwnCells = NO_OWN): string {
  const columns = ownFileColumns(own.columns);
  const values = rows.map((row, at) => {
    const candidate = { accountId: null, profileUrl: '', fields: own.candidates[at]?.fields ?? {} };
    return valuesOf(columns, { row, candidate: { ...row, ...candidate } });
  });
  const format = CSV_STYLES[style];
  return csvHeading(columns, format, true) + csvBody(columns, values, format, true);
}
