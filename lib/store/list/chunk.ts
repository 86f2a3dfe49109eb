import {
  CODE_COLUMNS,
  FIRST_NUMBERS,
  LATER_NUMBERS,
  NUMBER_COLUMNS,
  type NumberColumn,
  TEXT_COLUMNS,
} from '../../metrics/column-names';
import { emptyColumns, type ListColumns } from '../../metrics/columns';
import type { ListChunkRow } from '../schema';

/** How many candidates a chunk has at most. */
export const CHUNK_SIZE = 1_000;
/** The arrangement of the stored columns. Rows in another one are built again. */
export const FORMAT = 7;

/** Between texts that are stored as one, because one long text is read faster than many. */
export const SEPARATOR = '\u0000';

/** The ids of a chunk have a row of their own, so that finding the chunk of a candidate does not read its columns. */
export const idsKey = (chunk: number) => `ids:${chunk}`;

/** The columns that the first rows of a list do not need are read after these rows are shown. */
export const laterKey = (chunk: number) => `later:${chunk}`;

/** The keys of the rows of a chunk, as `chunkFrom` expects the rows. */
export const keysOf = (chunk: number) => [idsKey(chunk), chunk, laterKey(chunk)];

type Numbers = Partial<ListColumns['numbers']>;
type JoinedTexts = Record<keyof ListColumns['texts'], string>;

/** The stored rows of a chunk: its ids, and its columns without those that are unknown in every row. */
export function chunkRows(chunk: number, hash: string, columns: ListColumns): ListChunkRow[] {
  const { size } = columns;
  const numbers = (names: readonly NumberColumn[]) => {
    const known = names.flatMap((name) => {
      const values = columns.numbers[name].slice(0, size);
      return values.every(Number.isNaN) ? [] : [[name, values] as const];
    });
    return Object.fromEntries(known);
  };
  const codes = CODE_COLUMNS.map((name) => [name, columns.codes[name].slice(0, size)] as const);
  const texts = TEXT_COLUMNS.map((name) => [name, columns.texts[name].join(SEPARATOR)] as const);
  const head = { format: FORMAT, hash, size };
  return [
    { k: idsKey(chunk), format: FORMAT, ids: columns.ids.join(SEPARATOR) },
    {
      ...{ ...head, k: chunk, numbers: numbers(FIRST_NUMBERS) },
      codes: Object.fromEntries(codes),
      dictionaries: columns.dictionaries,
    },
    { ...head, k: laterKey(chunk), numbers: numbers(LATER_NUMBERS), texts: Object.fromEntries(texts) },
  ];
}

/** The ids of a chunk; null if the row is missing or unreadable. */
export function idsFrom(row: ListChunkRow | undefined): string[] | null {
  if (row?.format !== FORMAT || typeof row.ids !== 'string') return null;
  return row.ids === '' ? [] : row.ids.split(SEPARATOR);
}

/** What the first rows of a list need of a chunk. */
export interface FirstPart extends Pick<ListColumns, 'size' | 'ids' | 'codes' | 'dictionaries'> {
  /** Which settings, tables and calculations its metrics come from. */
  hash: string;
  /** Without the columns that are unknown in every row. */
  numbers: Numbers;
}

/** Null if a row is missing, unreadable, or does not go with the other. */
export function firstPartFrom(
  idsRow: ListChunkRow | undefined,
  row: ListChunkRow | undefined,
): FirstPart | null {
  const ids = idsFrom(idsRow);
  if (ids === null || row?.format !== FORMAT || typeof row.hash !== 'string' || row.size !== ids.length) {
    return null;
  }
  const { numbers, codes, dictionaries } = row as unknown as ListColumns;
  const size = ids.length;
  const isCodes = (name: (typeof CODE_COLUMNS)[number]) =>
    codes?.[name] instanceof Uint8Array && codes[name].length === size && dictionaries?.[name]?.[0] === '';
  if (!hasColumns(numbers, FIRST_NUMBERS, size) || !CODE_COLUMNS.every(isCodes)) return null;
  return { hash: row.hash, size, ids, numbers, codes, dictionaries };
}

/** The other columns of a chunk. */
export interface LaterPart {
  numbers: Numbers;
  texts: JoinedTexts;
}

/** Null if the row is missing, unreadable, or does not go with the first part. */
export function laterPartFrom(
  row: ListChunkRow | undefined,
  { hash, size }: Pick<FirstPart, 'hash' | 'size'>,
): LaterPart | null {
  if (row?.format !== FORMAT || row.hash !== hash || row.size !== size) return null;
  const { numbers, texts } = row as unknown as LaterPart;
  const isTexts = TEXT_COLUMNS.every((name) => typeof texts?.[name] === 'string');
  return isTexts && hasColumns(numbers, LATER_NUMBERS, size) ? { numbers, texts } : null;
}

function hasColumns(numbers: Numbers | undefined, names: readonly NumberColumn[], size: number): boolean {
  return names.every((name) => {
    const values: unknown = numbers?.[name];
    return values === undefined || (values instanceof Float64Array && values.length === size);
  });
}

/** The texts of a column; null if they are not as many as the rows. */
export function splitTexts(joined: string, size: number): string[] | null {
  const texts = size === 0 ? [] : joined.split(SEPARATOR);
  return texts.length === size ? texts : null;
}

export interface Chunk {
  hash: string;
  columns: ListColumns;
}

/** Null if a row is missing, unreadable, or does not go with the others. */
export function chunkFrom([idsRow, row, laterRow]: readonly (ListChunkRow | undefined)[]): Chunk | null {
  const first = firstPartFrom(idsRow, row);
  const later = first && laterPartFrom(laterRow, first);
  if (!later) return null;
  const { hash, size, ids, codes, dictionaries } = first;
  const columns: ListColumns = { ...emptyColumns(), size, ids, codes, dictionaries };
  const known = { ...first.numbers, ...later.numbers };
  for (const name of NUMBER_COLUMNS) {
    columns.numbers[name] = known[name] ?? new Float64Array(size).fill(Number.NaN);
  }
  for (const name of TEXT_COLUMNS) {
    const texts = splitTexts(later.texts[name], size);
    if (texts === null) return null;
    columns.texts[name] = texts;
  }
  return { hash, columns };
}
