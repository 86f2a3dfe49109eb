import Papa from 'papaparse';
import { done, failed, type Outcome } from '../../lib/model/outcome';

type Row = Record<string, string>;

/** Where Papa puts the cells beyond the last column. */
const EXTRA = '__parsed_extra';

/** The rows of a user's CSV by column name, as text; a spreadsheet's own separators and spellings are taken. */
export async function tableRows(file: Blob): Promise<Outcome<Row[]>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused('The browser could not read the file.', 'Choose it again.');
  const text = decoded(new Uint8Array(bytes));
  if (text.includes('\0'))
    return refused(
      'The file is no CSV: it holds signs that no text has.',
      'Save it as CSV and add it again.',
    );
  const { data, meta } = Papa.parse<Partial<Row> & { [EXTRA]?: string[] }>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase().replaceAll(' ', '_'),
  });
  // "1,5" in a file that separates by commas is two cells, and the first alone would be a wrong number.
  const longer = data.findIndex((row) => row[EXTRA]?.some((cell) => cell.trim() !== ''));
  if (longer >= 0)
    return refused(
      `Row ${longer + 1} has more cells than there are columns.`,
      'Write decimals with a point and add the file again.',
    );
  // Excel leaves out the empty cells that end a line.
  const cells = (row: Partial<Row>) => meta.fields?.map((name) => [name, row[name] ?? '']) ?? [];
  return done(data.map((row) => Object.fromEntries(cells(row))));
}

/** Excel's "Unicode text" is UTF-16, told by its first two bytes; everything else is read as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

const refused = (happened: string, next: string) =>
  failed(happened, 'The tables you had are unchanged.', next);
