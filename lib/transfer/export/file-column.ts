import type { Candidate } from '../../model/candidate';
import type { CellType } from '../cells';
import type { ExportRow } from '../columns';

/** What a cell can contain. Null means "not known" and is an empty cell, never 0. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** What the columns of a file are filled from: one saved profile, or one creator. */
export interface ExportSource {
  row: ExportRow;
  candidate: Pick<Candidate, 'platform' | 'handle' | 'accountId' | 'profileUrl' | 'fields'>;
  /** The creator's other saved profiles, for a file with one row per creator. */
  others?: readonly ExportSource[];
}

/** One column of a file: its heading, what its cells contain, and where that comes from. */
export interface FileColumn {
  heading: string;
  type: CellType;
  /** Whether the column is left out of a file in which it has no value. */
  isOptional?: boolean;
  /** Whether the column marks cells beside it, so that without a mark in any row it has no value. */
  isMark?: boolean;
  value(source: ExportSource): CellValue;
}

export const valuesOf = (columns: readonly FileColumn[], source: ExportSource): CellValue[] =>
  columns.map((column) => column.value(source));

export const isEmptyCell = (value: CellValue): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
