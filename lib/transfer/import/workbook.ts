import { type FileResult, read, Unreadable, unread } from './file-fault';
import type { Grid } from './grid';
import { sheetRows } from './sheet-cells';
import { unzipParts } from './unzip-parts';
import { workbookParts } from './workbook-parts';

const NEEDED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|(?:worksheets\/)?_rels\/|worksheets\/[^/]+\.xml$)/i;

/**
 * The sheets of an Excel workbook with what its cells say besides their texts: the links behind them, and formats that
 * change what a number means.
 */
export function workbookGrids(bytes: Uint8Array): FileResult<Grid[]> {
  try {
    const { names, files } = unzipParts(bytes, (name) => NEEDED.test(name));
    const grids = gridsIn(files);
    if (grids) return read(grids);
    const isWord = names.some((name) => name.startsWith('word/'));
    const format = names.includes('content.xml') ? 'open-document' : isWord ? 'word-document' : 'zip';
    return unread({ code: 'other-format', format });
  } catch (error) {
    return unread(error instanceof Unreadable ? error.fault : { code: 'damaged-workbook' });
  }
}

function gridsIn(files: ReadonlyMap<string, Uint8Array>): Grid[] | null {
  // Some programs write the names of the parts in other letters.
  const byName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const part = (path: string): string | null => {
    const bytes = byName.get(path.toLowerCase());
    return bytes ? new TextDecoder().decode(bytes) : null;
  };
  const parts = workbookParts(part);
  return (
    parts?.sheets.flatMap(({ name, isHidden, path }) => {
      const xml = part(path);
      const relations = part(path.replace(/([^/]+)$/, '_rels/$1.rels'));
      return xml === null ? [] : [{ name, isHidden, rows: sheetRows(xml, relations ?? '', parts) }];
    }) ?? null
  );
}
