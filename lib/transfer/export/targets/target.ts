import type { ExportSource, FileColumn } from '../file-column';

/** The kinds of file that can be written. `clipboard` is a block to paste into a sheet. */
export const EXPORT_KINDS = ['csv', 'workbook', 'json-lines', 'clipboard'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Why a row is left out of a file: the tool would refuse it, or its creator must not be contacted. */
export const REFUSALS = ['do-not-contact', 'no-name-or-mail', 'no-mail', 'no-link', 'no-channel-id'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** By what tools tell people apart. */
export const IDENTITIES = ['mail', 'handle'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** What a file is written for. */
export interface ExportTarget {
  id: string;
  /** Stands for it in the name of the file; lower case, without blanks. */
  fileWord: string;
  /**
   * Spreadsheets get formulas neutralised, a byte-order mark, and the separator and decimal sign of the user's choice.
   * Tools get texts literally, commas, decimal points and no mark.
   */
  isSpreadsheet: boolean;
  /** What it reads; the first is the default. */
  files: readonly ExportKind[];
  columns: readonly FileColumn[];
  /**
   * Whether a row is a creator, with all profiles: the tool keeps one record of a person, and the empty cells of a second row
   * would erase what the first one brought.
   */
  isByCreator?: boolean;
  /** Whether people are written to from there, so that those who must not be contacted are left out. */
  isForOutreach?: boolean;
  /** Whether a column says who must not be contacted, so that they may be in the file if the user wants that. */
  marksForbidden?: boolean;
  /** Null for a row that the tool takes. */
  refuses?(source: ExportSource): Refusal | null;
  /** By what the tool tells people apart: it makes one record of two rows with the same text. */
  identifiedBy?(source: ExportSource): Partial<Record<Identity, string | null>>;
  /** Whether a column without any value must not be in the file. */
  dropsEmptyColumns?: boolean;
}

/** The target, with those in the file who must not be contacted if the user wants that and a column says so. */
export const withForbidden = (target: ExportTarget, isWanted: boolean): ExportTarget =>
  isWanted && target.marksForbidden ? { ...target, isForOutreach: false } : target;

/** Followers that were imported or typed, in a column of their own: they are never mixed with those that were read. */
export const importedFollowers = (heading: string): FileColumn => ({
  ...{ heading, type: 'whole', isOptional: true },
  value: ({ row }) => row.typed_followers,
});

/** A rate in percent that was imported or typed, of a formula that nobody knows. */
export const importedRate = (heading: string): FileColumn => ({
  ...{ heading, type: 'number', isOptional: true },
  value: ({ row }) => row.typed_er_pct,
});

/** Whether a figure is rounded or approximate, beside it in a file in which any is. */
export const roundedMark = (
  heading: string,
  value: (source: ExportSource) => boolean | null,
): FileColumn => ({ heading, type: 'flag', isOptional: true, isMark: true, value });

/** A column of text. */
export const textColumn = (heading: string, value: (source: ExportSource) => string | null): FileColumn => ({
  heading,
  type: 'text',
  value,
});

/** A column of text that is left out of a file in which it is empty. */
export const optionalText = (
  heading: string,
  value: (source: ExportSource) => string | null,
): FileColumn => ({ ...textColumn(heading, value), isOptional: true });
