import { CODE_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS } from '../../metrics/column-names';
import { emptyColumns, type ListColumns } from '../../metrics/columns';
import type { ListChunkRow } from '../schema';

/** How many candidates a chunk has at most. */
export const CHUNK_SIZE = 1_000;
/** The arrangement of the stored columns. Rows in another one are built again. */
export const FORMAT = 2;

/** Between texts that are stored as one, because one long text is read faster than many. */
export const SEPARATOR = '\u0000';

/** The ids of a chunk have a row of their own, so that finding the chunk of a candidate does not read its columns. */
export const idsKey = (chunk: number) => `ids:${chunk}`;

/** The stored rows of a chunk: its ids, and its columns without those that are unknown in every row. */
export function chunkRows(chunk: number, hash: string, columns: ListColumns): ListChunkRow[] {
  const { size } = columns;
  const numbers = NUMBER_COLUMNS.flatMap((name) => {
    const values = columns.numbers[name].slice(0, size);
    return values.every(Number.isNaN) ? [] : [[name, values] as const];
  });
  const codes = CODE_COLUMNS.map((name) => [name, columns.codes[name].slice(0, size)] as const);
  const texts = TEXT_COLUMNS.map((name) => [name, columns.texts[name].join(SEPARATOR)] as const);
  return [
    { k: idsKey(chunk), format: FORMAT, ids: columns.ids.join(SEPARATOR) },
    {
      ...{ k: chunk, format: FORMAT, hash, size },
      numbers: Object.fromEntries(numbers),
      codes: Object.fromEntries(codes),
      dictionaries: columns.dictionaries,
      texts: Object.fromEntries(texts),
    },
  ];
}

/** The ids of a chunk; null if the row is missing or unreadable. */
export function idsFrom(row: ListChunkRow | undefined): string[] | null {
  if (row?.format !== FORMAT || typeof row.ids !== 'string') return null;
  return row.ids === '' ? [] : row.ids.split(SEPARATOR);
}

export interface Chunk {
  /** Which settings, tables and calculations its metrics come from. */
  hash: string;
  columns: ListColumns;
}

/** Null if a row is missing, unreadable, or does not go with the other. */
export function chunkFrom(idsRow: ListChunkRow | undefined, row: ListChunkRow | undefined): Chunk | null {
  const ids = idsFrom(idsRow);
  if (ids === null || row?.format !== FORMAT || typeof row.hash !== 'string' || row.size !== ids.length) {
    return null;
  }
  const stored = row as unknown as ListColumns & { texts: Record<string, unknown> };
  const columns = emptyColumns(ids.length);
  columns.size = ids.length;
  columns.ids = ids;
  try {
    for (const name of NUMBER_COLUMNS) {
      const values = stored.numbers[name];
      if (values === undefined) continue;
      if (!(values instanceof Float64Array) || values.length !== ids.length) return null;
      columns.numbers[name] = values;
    }
    for (const name of CODE_COLUMNS) {
      const codes = stored.codes[name];
      const dictionary = stored.dictionaries[name];
      if (!(codes instanceof Uint8Array) || codes.length !== ids.length || dictionary[0] !== '') return null;
      columns.codes[name] = codes;
      columns.dictionaries[name] = dictionary;
    }
    for (const name of TEXT_COLUMNS) {
      const texts = ids.length === 0 ? [] : String(stored.texts[name]).split(SEPARATOR);
      if (texts.length !== ids.length) return null;
      columns.texts[name] = texts;
    }
  } catch {
    return null;
  }
  return { hash: row.hash, columns };
}
