import { FIRST_NUMBERS } from '../../metrics/column-names';
import { copyCodes, emptyColumns, type ListColumns, rowAt, setFirst, setRow } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { ChangedRow } from './changed-row';
import { type FirstPart, firstPartFrom, idsKey } from './chunk';
import { type Head, readHead } from './head';
import { LaterParts } from './later-parts';
import { currentRow, readChanged, withoutOutdatedCodes } from './stored';

/** Of each candidate, the index of its chunk; null if it has only a row of its own. */
export type Places = ReadonlyMap<string, number | null>;

/** What the reader of a list has seen. Pass it to `listChanges`. */
export interface ListCursor {
  /** The settings that the metrics follow. */
  hash: string;
  /** Of each chunk, the version that was read. */
  versions: readonly number[];
  /** Made when first asked for: a list that nothing changes needs none. */
  places(): Places;
  /** Of each candidate that changed after its chunk was written, the row that was read, as text. */
  changed: ReadonlyMap<string, string>;
}

export interface LoadedList {
  columns: ListColumns;
  cursor: ListCursor;
  /** False if the stored list is missing or unreadable, in which case there are no rows: `buildList` builds it. */
  isBuilt: boolean;
  /** How many rows lack the columns that depend on settings until `updateList` has calculated them. */
  outdated: number;
  /** How many candidates this version cannot read. */
  unreadable: number;
}

/** A list whose ids, codes and `FIRST_NUMBERS` are read. Texts are empty, and other numbers must not be used. */
export interface BegunList extends LoadedList {
  /** Reads all other columns. False if the stored list has changed meanwhile or is unreadable: begin again. */
  complete(): Promise<boolean>;
}

/** Reads the whole list from its stored columns, without reading or evaluating a candidate. */
export function loadList(db: ShortlistDatabase): Promise<LoadedList> {
  return Promise.resolve(
    db.transaction('r', db.listChunks, async () => {
      const list = await beginList(db);
      return !list.isBuilt || (await list.complete()) ? list : notBuilt();
    }),
  );
}

/** Reads what the first rows of an unfiltered list need: of 100,000 candidates, a tenth of the bytes. */
export function beginList(db: ShortlistDatabase): Promise<BegunList> {
  return Promise.resolve(
    db.transaction('r', db.listChunks, async () => {
      const head = await readHead(db);
      if (!head?.isComplete) return notBuilt();
      const [parts, changed] = await Promise.all([readFirstParts(db, head), readChanged(db)]);
      return parts === null || changed === null ? notBuilt() : begun(db, { head, parts, changed });
    }),
  );
}

interface Stored {
  head: Head;
  parts: readonly FirstPart[];
  changed: ReadonlyMap<string, ChangedRow>;
}

function begun(db: ShortlistDatabase, { head, parts, changed }: Stored): BegunList {
  const columns = emptyColumns(parts.reduce((sum, { size }) => sum + size, changed.size));
  let outdated = 0;
  for (const part of parts) {
    if (part.hash !== head.hash) outdated += part.size;
    addFirstPart(columns, part, head);
  }
  const inChunks = columns.size;
  const positions = placeChanged(columns, changed);
  /** What a chunk has of a row. Behind the chunks the arrays are still filled with zeros, which are no numbers of a profile. */
  const baseAt = (at: number) => (at < inChunks ? rowAt(columns, at) : null);
  for (const [id, row] of changed) {
    const at = positions.get(id) as number;
    if (row.metrics && row.metrics.hash !== head.hash) outdated += 1;
    setFirst(columns, at, currentRow(row, baseAt(at), head));
  }
  const later = new LaterParts(db, { columns, head, parts: parts.map(({ size, hash }) => ({ size, hash })) });
  const ids = parts.map((part) => part.ids);
  return {
    columns,
    ...{ isBuilt: true, outdated, unreadable: head.unreadable },
    cursor: {
      hash: head.hash,
      versions: head.chunks.map(({ version }) => version),
      places: once(() => placesOf(ids, changed)),
      changed: textsOf(changed),
    },
    async complete() {
      if (!(await later.read())) return false;
      for (const [id, row] of changed) {
        const at = positions.get(id) as number;
        setRow(columns, at, currentRow(row, baseAt(at), head));
      }
      return true;
    },
  };
}

async function readFirstParts(db: ShortlistDatabase, { chunks }: Head): Promise<FirstPart[] | null> {
  const rows = await db.listChunks.bulkGet([...chunks.keys()].flatMap((at) => [idsKey(at), at]));
  const parts = chunks.map((_, at) => firstPartFrom(rows[2 * at], rows[2 * at + 1]));
  return parts.includes(null) ? null : (parts as FirstPart[]);
}

function addFirstPart(columns: ListColumns, part: FirstPart, head: Head): void {
  const at = columns.size;
  columns.size += part.size;
  for (const id of part.ids) columns.ids.push(id);
  for (const name of FIRST_NUMBERS) {
    const values = part.numbers[name];
    if (values) columns.numbers[name].set(values, at);
    else columns.numbers[name].fill(Number.NaN, at, columns.size);
  }
  copyCodes(columns, at, withoutOutdatedCodes(part, head));
}

/** The positions of the changed candidates. Those in no chunk get one behind the others. */
function placeChanged(columns: ListColumns, changed: ReadonlyMap<string, unknown>): Map<string, number> {
  const positions = new Map<string, number>();
  if (changed.size === 0) return positions;
  for (const [at, id] of columns.ids.entries()) if (changed.has(id)) positions.set(id, at);
  for (const id of changed.keys()) {
    if (positions.has(id)) continue;
    positions.set(id, columns.size);
    columns.size += 1;
  }
  return positions;
}

function placesOf(byChunk: readonly string[][], changed: ReadonlyMap<string, unknown>): Places {
  const places = new Map<string, number | null>();
  for (const [at, ids] of byChunk.entries()) for (const id of ids) places.set(id, at);
  for (const id of changed.keys()) if (!places.has(id)) places.set(id, null);
  return places;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function notBuilt(): BegunList {
  const cursor: ListCursor = { hash: '', versions: [], places: () => new Map(), changed: new Map() };
  const complete = () => Promise.resolve(true);
  return { columns: emptyColumns(), cursor, isBuilt: false, outdated: 0, unreadable: 0, complete };
}

/** Each row as text, to tell later whether it changed again. */
export function textsOf(rows: ReadonlyMap<string, unknown>): Map<string, string> {
  return new Map([...rows].map(([id, row]) => [id, JSON.stringify(row)]));
}
