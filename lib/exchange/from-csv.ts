import Papa from 'papaparse';
import { done, failed, type Outcome } from '../model/outcome';
import { CELLS, COLUMN_NAMES, type ColumnName, type ExportRow } from './columns';

/** A cell that is not what its column holds; the rest of its line is taken all the same. */
export interface WrongCell {
  column: string;
  cell: string;
  expects: string;
}

export interface ImportedLine {
  /** As a spreadsheet counts: the line of names is 1. */
  line: number;
  /** Null where platform or handle is not there: then nobody knows whose line it is. */
  row: ExportRow | null;
  wrong: WrongCell[];
  /** Every cell as it stood, also those of columns that are not ours. Cells beyond the names are numbered. */
  cells: Record<string, string>;
}

/**
 * A canonical file back into rows, line by line, with what is wrong in each. Takes the separators that
 * spreadsheets write when they save it again. Columns that are missing are empty.
 */
export function fromCsv(file: string): Outcome<ImportedLine[]> {
  const content = file.replace(/^\uFEFF/, '');
  const [names = [], ...lines] = parse(content);
  const columns = nameEach(names);
  if (!columns.includes('platform') || !columns.includes('handle')) {
    return failed(
      'This file has no columns named platform and handle.',
      'Nothing was changed.',
      'Choose a file that Yardstick exported, or add those two columns.',
    );
  }
  return done(
    lines.map((cells, index) => readLine(columns, cells, index + 2)).filter(({ cells }) => isFilled(cells)),
  );
}

/** Our own names contain neither separators nor line ends, so the first line tells how the file is written. */
function parse(content: string): string[][] {
  const newline = /\r\n|\n|\r/.exec(content)?.[0] === '\r\n' ? '\r\n' : undefined;
  const firstLine = /^[^\r\n]*/.exec(content)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  return Papa.parse<string[]>(content, { delimiter, ...(newline && { newline }) }).data;
}

/** A second column of the same name, or one without, is called by its place, so that no cell is lost. */
function nameEach(names: readonly string[]): string[] {
  const plain = names.map((name) => name.trim().toLowerCase());
  return plain.map((name, n) => (name !== '' && plain.indexOf(name) === n ? name : placeName(n)));
}

const placeName = (index: number) => `column ${index + 1}`;

function isFilled(cells: Record<string, string>): boolean {
  return Object.values(cells).some((cell) => cell !== '');
}

function readLine(columns: readonly string[], line: readonly string[], number: number): ImportedLine {
  const cells = new Map(line.map((cell, n) => [columns[n] ?? placeName(n), cell]));
  const wrong: WrongCell[] = [];
  const row: Partial<ExportRow> = {};
  for (const name of COLUMN_NAMES) take(name, cells.get(name) ?? '', row, wrong);
  return { line: number, row: isWhole(row) ? row : null, wrong, cells: Object.fromEntries(cells) };
}

function take<Name extends ColumnName>(
  name: Name,
  cell: string,
  row: Partial<ExportRow>,
  wrong: WrongCell[],
): void {
  const { schema, expects } = CELLS[name];
  const read = schema.safeParse(cell);
  if (!read.success) wrong.push({ column: name, cell, expects });
  // A spoilt cell leaves its value unknown, where the column allows that.
  const value = read.success ? read : schema.safeParse('');
  if (value.success) row[name] = value.data;
}

function isWhole(row: Partial<ExportRow>): row is ExportRow {
  return COLUMN_NAMES.every((name) => row[name] !== undefined);
}
