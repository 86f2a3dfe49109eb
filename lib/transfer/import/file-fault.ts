/** Why a whole file cannot be read. Nothing of it is taken. */
export type FileFault =
  | { code: 'empty' }
  /** The file is gone or changed since it was chosen, or the system refuses it. */
  | { code: 'cannot-open' }
  | { code: 'file-too-large'; bytes: number; maxBytes: number }
  /** A kind of file that holds no table, or one in a format that is not read. */
  | { code: 'other-format'; format: OtherFormat }
  /** A compressed file that names more content than any list has; it is not unpacked. */
  | { code: 'unpacks-too-large'; bytes: number; maxBytes: number }
  | { code: 'damaged-workbook' }
  | { code: 'invalid-json'; line: number }
  | { code: 'no-list-in-json' }
  | { code: 'too-many-rows'; max: number }
  | { code: 'too-many-cells'; max: number }
  /** A row as a spreadsheet counts it. */
  | { code: 'row-too-long'; line: number; max: number }
  | { code: 'cell-too-long'; line: number; max: number }
  | { code: 'quote-not-closed'; line: number }
  | { code: 'text-after-quote'; line: number };

export type OtherFormat =
  | 'old-excel-or-password'
  | 'open-document'
  | 'word-document'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'rich-text'
  | 'binary';

export type FileResult<Value> = { ok: true; value: Value } | { ok: false; fault: FileFault };

export const read = <Value>(value: Value): FileResult<Value> => ({ ok: true, value });
export const unread = (fault: FileFault): { ok: false; fault: FileFault } => ({ ok: false, fault });

/** Ends the work inside a parser; `openFile` turns it into a result. */
export class Unreadable extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** 64 MB of text take about a second to read. */
export const MAX_FILE_BYTES = 64_000_000;
/** The parts of a workbook together. A list of 100,000 rows and 20 columns unpacks to about 100 MB. */
export const MAX_UNPACKED_BYTES = 256_000_000;
/** 100,000 rows of 50 columns. */
export const MAX_TABLE_CELLS = 5_000_000;
