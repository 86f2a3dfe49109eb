import { decode, type Encoding } from './decode';
import { delimitedGrid } from './delimited';
import { type FileResult, MAX_FILE_BYTES, read, Unreadable, unread } from './file-fault';
import { isWebPage, kindOfFile } from './file-kind';
import type { Grid } from './grid';
import { jsonGrid, looksLikeJson } from './json';
import { workbookGrids } from './workbook';

/** A file whose cells are known and whose table is not yet found. */
export interface OpenedFile {
  format: 'text' | 'json' | 'workbook';
  /** Null for a workbook and for a pasted text. */
  encoding: Encoding | null;
  isEncodingGuessed: boolean;
  /** The sheets of a workbook; one for every other file. */
  grids: readonly Grid[];
}

/**
 * The cells of a file: CSV, TSV, XLSX, JSON or JSON Lines in any usual encoding, told apart by the content and not by the
 * name. Takes time in proportion to the file. Never throws.
 */
export function openFile(bytes: Uint8Array): FileResult<OpenedFile> {
  if (bytes.length === 0) return unread({ code: 'empty' });
  if (bytes.length > MAX_FILE_BYTES)
    return unread({ code: 'file-too-large', bytes: bytes.length, maxBytes: MAX_FILE_BYTES });
  const kind = kindOfFile(bytes);
  if (kind === 'zip') {
    const grids = workbookGrids(bytes);
    return grids.ok
      ? withRows({ format: 'workbook', encoding: null, isEncodingGuessed: false, grids: grids.value })
      : grids;
  }
  if (kind !== 'text') return unread({ code: 'other-format', format: kind });
  const decoded = decode(bytes);
  if (decoded === null) return unread({ code: 'other-format', format: 'binary' });
  const opened = openText(decoded.text);
  if (!opened.ok) return opened;
  const { encoding, isGuessed } = decoded;
  return read({ ...opened.value, encoding, isEncodingGuessed: isGuessed });
}

/** The cells of a pasted text: a block from a sheet, a list of links or handles, or the content of a text file. */
export function openText(text: string): FileResult<OpenedFile> {
  if (isWebPage(text)) return unread({ code: 'other-format', format: 'web-page' });
  const isJson = looksLikeJson(text);
  try {
    const grid = isJson ? jsonGrid(text) : delimitedGrid(text);
    if (!grid.ok) return grid;
    const format = isJson ? 'json' : 'text';
    return withRows({ format, encoding: null, isEncodingGuessed: false, grids: [grid.value] });
  } catch (error) {
    if (error instanceof Unreadable) return unread(error.fault);
    throw error;
  }
}

const withRows = (file: OpenedFile): FileResult<OpenedFile> =>
  file.grids.some(({ rows }) => rows.length > 0) ? read(file) : unread({ code: 'empty' });
