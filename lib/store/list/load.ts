import {
  appendColumns,
  appendRow,
  emptyColumns,
  type ListColumns,
  rowAt,
  setRow,
} from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { Chunk } from './chunk';
import { readHead } from './head';
import { currentRow, readChanged, readChunks, withoutOutdated } from './stored';

/** What the reader of a list has seen. Pass it to `listChanges`. */
export interface ListCursor {
  /** The settings that the metrics follow. */
  hash: string;
  /** Of each chunk, the version that was read. */
  versions: readonly number[];
  /** Of each candidate, the index of its chunk; null if it has only a row of its own. */
  places: ReadonlyMap<string, number | null>;
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

/** Reads the whole list from its stored columns, without reading or evaluating a candidate. */
export function loadList(db: ShortlistDatabase): Promise<LoadedList> {
  return Promise.resolve(
    db.transaction('r', db.listChunks, async () => {
      const head = await readHead(db);
      if (!head?.isComplete) return notBuilt();
      const chunks = await readChunks(db, [...head.chunks.keys()]);
      const changed = await readChanged(db);
      if (chunks.includes(null) || changed === null) return notBuilt();

      const all = chunks as Chunk[];
      const columns = emptyColumns(all.reduce((size, chunk) => size + chunk.columns.size, changed.size));
      const places = new Map<string, number | null>();
      let outdated = 0;
      for (const [at, chunk] of all.entries()) {
        if (chunk.hash !== head.hash) outdated += chunk.columns.size;
        for (const id of chunk.columns.ids) places.set(id, at);
        appendColumns(columns, withoutOutdated(chunk, head));
      }
      const indexes = changed.size === 0 ? null : new Map(columns.ids.map((id, at) => [id, at]));
      for (const [id, row] of changed) {
        const at = indexes?.get(id);
        const current = currentRow(row, at === undefined ? null : rowAt(columns, at), head);
        if (row.metrics && row.metrics.hash !== head.hash) outdated += 1;
        if (at !== undefined) setRow(columns, at, current);
        else {
          appendRow(columns, current);
          places.set(id, null);
        }
      }
      const versions = head.chunks.map(({ version }) => version);
      const cursor: ListCursor = { hash: head.hash, versions, places, changed: textsOf(changed) };
      return { columns, cursor, isBuilt: true, outdated, unreadable: head.unreadable };
    }),
  );
}

function notBuilt(): LoadedList {
  const cursor: ListCursor = { hash: '', versions: [], places: new Map(), changed: new Map() };
  return { columns: emptyColumns(), cursor, isBuilt: false, outdated: 0, unreadable: 0 };
}

/** Each row as text, to tell later whether it changed again. */
export function textsOf(rows: ReadonlyMap<string, unknown>): Map<string, string> {
  return new Map([...rows].map(([id, row]) => [id, JSON.stringify(row)]));
}
