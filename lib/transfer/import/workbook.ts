import { unzipSync } from 'fflate';
import { type FileResult, MAX_UNPACKED_BYTES, read, Unreadable, unread } from './file-fault';
import type { Grid } from './grid';
import { sheetRows } from './sheet-cells';
import { workbookParts } from './workbook-parts';

const NEEDED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|(?:worksheets\/)?_rels\/|worksheets\/[^/]+\.xml$)/i;

/**
 * The sheets of an Excel workbook with what its cells say besides their texts: the links behind them, and formats that
 * change what a number means. Sums the sizes in the archive's directory first, and unpacks nothing that is too large.
 */
export function workbookGrids(bytes: Uint8Array): FileResult<Grid[]> {
  let [sum, isOpenDocument, isWord] = [0, false, false];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name === 'content.xml') isOpenDocument = true;
        if (name.startsWith('word/')) isWord = true;
        sum += originalSize;
        if (sum > MAX_UNPACKED_BYTES)
          throw new Unreadable({ code: 'unpacks-too-large', bytes: sum, maxBytes: MAX_UNPACKED_BYTES });
        return NEEDED.test(name);
      },
    });
    const grids = gridsIn(files);
    if (grids) return read(grids);
  } catch (error) {
    return unread(error instanceof Unreadable ? error.fault : { code: 'damaged-workbook' });
  }
  const format = isOpenDocument ? 'open-document' : isWord ? 'word-document' : 'zip';
  return unread({ code: 'other-format', format });
}

function gridsIn(files: Record<string, Uint8Array>): Grid[] | null {
  // Some programs write the names of the parts in other letters.
  const names = new Map(Object.keys(files).map((name) => [name.toLowerCase(), name]));
  const part = (path: string): string | null => {
    const bytes = files[names.get(path.toLowerCase()) ?? ''];
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
