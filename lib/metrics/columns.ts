import {
  CODE_COLUMNS,
  type CodeColumn,
  FIRST_NUMBERS,
  NUMBER_COLUMNS,
  type NumberColumn,
  TEXT_COLUMNS,
  type TextColumn,
} from './column-names';

/**
 * The columns of a list, one array per column. Row `n` of the list is at index `n` of each array.
 *
 * Unknown is `NaN` in a number column, code 0 in a code column and an empty text in a text column. Typed arrays may be longer
 * than `size`, with anything behind it, and appending may replace them, so take them from the object each time.
 */
export interface ListColumns {
  size: number;
  /** The ids of the candidates. */
  ids: string[];
  numbers: Record<NumberColumn, Float64Array<ArrayBuffer>>;
  /** Indexes into the dictionary of the column. */
  codes: Record<CodeColumn, Uint8Array<ArrayBuffer>>;
  /** Index 0 is an empty text and stands for unknown. Codes are in no particular order. */
  dictionaries: Record<CodeColumn, string[]>;
  texts: Record<TextColumn, string[]>;
}

/** One row. A value that is left out is unknown. */
export interface ListRow {
  id: string;
  numbers: Partial<Record<NumberColumn, number>>;
  codes: Partial<Record<CodeColumn, string>>;
  texts: Partial<Record<TextColumn, string>>;
}

/** A dictionary has at most 255 values; later ones are unknown. */
const MAX_CODE = 255;

/** Columns without rows. With a capacity, that many rows can be appended before an array has to grow. */
export function emptyColumns(capacity = 0): ListColumns {
  return {
    size: 0,
    ids: [],
    numbers: record(NUMBER_COLUMNS, () => new Float64Array(capacity)),
    codes: record(CODE_COLUMNS, () => new Uint8Array(capacity)),
    dictionaries: record(CODE_COLUMNS, () => ['']),
    texts: record(TEXT_COLUMNS, () => []),
  };
}

/** Appends a row and returns its index. */
export function appendRow(columns: ListColumns, row: ListRow): number {
  const at = columns.size;
  grow(columns, at + 1);
  columns.size = at + 1;
  setRow(columns, at, row);
  return at;
}

/** Replaces the row at an index, including its id. */
export function setRow(columns: ListColumns, at: number, row: ListRow): void {
  const { numbers, texts } = row;
  setFirst(columns, at, row);
  for (const name of NUMBER_COLUMNS) columns.numbers[name][at] = numbers[name] ?? Number.NaN;
  for (const name of TEXT_COLUMNS) columns.texts[name][at] = texts[name] ?? '';
}

/** Sets the id of a row, its codes and its `FIRST_NUMBERS`; the others stay. */
export function setFirst(columns: ListColumns, at: number, { id, numbers, codes }: ListRow): void {
  columns.ids[at] = id;
  for (const name of FIRST_NUMBERS) columns.numbers[name][at] = numbers[name] ?? Number.NaN;
  for (const name of CODE_COLUMNS) {
    columns.codes[name][at] = codeFor(columns.dictionaries[name], codes[name] ?? '');
  }
}

/** Sets some values of a row; the others stay. */
export function setValues(
  columns: ListColumns,
  at: number,
  { numbers, codes }: Pick<ListRow, 'numbers' | 'codes'>,
): void {
  for (const [name, value] of Object.entries(numbers)) columns.numbers[name as NumberColumn][at] = value;
  for (const [name, value] of Object.entries(codes)) {
    const column = name as CodeColumn;
    columns.codes[column][at] = codeFor(columns.dictionaries[column], value);
  }
}

/** Removes a row by moving the last row into its place. */
export function removeRow(columns: ListColumns, at: number): void {
  const last = columns.size - 1;
  if (at !== last) setRow(columns, at, rowAt(columns, last));
  columns.size = last;
  columns.ids.length = last;
  for (const name of TEXT_COLUMNS) columns.texts[name].length = last;
}

/** Copies the code columns of `size` rows into those from `at` on. The dictionaries may differ. */
export function copyCodes(
  columns: ListColumns,
  at: number,
  { size, codes, dictionaries }: Pick<ListColumns, 'size' | 'codes' | 'dictionaries'>,
): void {
  for (const name of CODE_COLUMNS) {
    const into = columns.dictionaries[name];
    const known = Uint8Array.from(dictionaries[name], (value) => codeFor(into, value));
    const [from, to] = [codes[name], columns.codes[name]];
    for (let n = 0; n < size; n++) to[at + n] = known[from[n] as number] as number;
  }
}

/** The row at an index, without its unknown values. */
export function rowAt(columns: ListColumns, at: number): ListRow {
  const row: ListRow = { id: columns.ids[at] ?? '', numbers: {}, codes: {}, texts: {} };
  for (const name of NUMBER_COLUMNS) {
    const value = columns.numbers[name][at] ?? Number.NaN;
    if (!Number.isNaN(value)) row.numbers[name] = value;
  }
  for (const name of CODE_COLUMNS) {
    const value = codeAt(columns, name, at);
    if (value !== '') row.codes[name] = value;
  }
  for (const name of TEXT_COLUMNS) {
    const text = columns.texts[name][at] ?? '';
    if (text !== '') row.texts[name] = text;
  }
  return row;
}

/** The value of a code column; an empty text if it is unknown. */
export function codeAt({ codes, dictionaries }: ListColumns, name: CodeColumn, at: number): string {
  return dictionaries[name][codes[name][at] ?? 0] ?? '';
}

function codeFor(dictionary: string[], value: string): number {
  const known = dictionary.indexOf(value);
  if (known !== -1) return known;
  return dictionary.length > MAX_CODE ? 0 : dictionary.push(value) - 1;
}

function grow(columns: ListColumns, size: number): void {
  const capacity = columns.numbers.seq.length;
  if (size <= capacity) return;
  const next = Math.max(size, Math.ceil(capacity * 1.5), 16);
  for (const name of NUMBER_COLUMNS) {
    const longer = new Float64Array(next);
    longer.set(columns.numbers[name]);
    columns.numbers[name] = longer;
  }
  for (const name of CODE_COLUMNS) {
    const longer = new Uint8Array(next);
    longer.set(columns.codes[name]);
    columns.codes[name] = longer;
  }
}

function record<Name extends string, Value>(names: readonly Name[], of: () => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of()])) as Record<Name, Value>;
}
