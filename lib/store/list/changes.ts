import { type ListRow, rowAt } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { ChangedRow } from './changed-row';
import type { Chunk } from './chunk';
import { type Head, readHead } from './head';
import { type ListCursor, textsOf } from './load';
import { currentRow, readChanged, readChunks, withoutOutdated } from './stored';

export type ListChanges =
  /** Rows to add or to replace, and ids of rows to remove. */
  | { kind: 'rows'; rows: ListRow[]; removed: string[]; cursor: ListCursor }
  /** Load the list again: it was built anew, or its settings changed. */
  | { kind: 'reload' };

/** What changed since a list was read. In Dexie's `liveQuery`, it runs again after each commit of any page. */
export function listChanges(db: ShortlistDatabase, cursor: ListCursor): Promise<ListChanges> {
  return Promise.resolve(
    db.transaction('r', db.listChunks, async (): Promise<ListChanges> => {
      const head = await readHead(db);
      const changed = await readChanged(db);
      const isSame = head?.isComplete && head.hash === cursor.hash;
      if (!head || !isSame || changed === null || head.chunks.length < cursor.versions.length) {
        return { kind: 'reload' };
      }
      const texts = textsOf(changed);
      const versions = head.chunks.map(({ version }) => version);
      const newer = [...head.chunks.keys()].filter((at) => head.chunks[at]?.version !== cursor.versions[at]);
      const news = [...changed].filter(([id]) => texts.get(id) !== cursor.changed.get(id));
      if (newer.length === 0 && news.length === 0 && texts.size === cursor.changed.size) {
        return { kind: 'rows', rows: [], removed: [], cursor };
      }
      const needed = new Set([...newer, ...chunksOf(news, cursor)]);
      const read = await readChunks(db, [...needed]);
      if (read.includes(null)) return { kind: 'reload' };
      const chunks = new Map([...needed].map((at, n) => [at, read[n] as Chunk]));

      const known = cursor.places();
      const placed = new Map<string, number | null>();
      const rows = newRows({ head, newer, chunks, changed, news, known, placed });
      const isGone = (id: string) => !rows.has(id) && !changed.has(id);
      const removed = [...cursor.changed.keys()].filter((id) => known.get(id) === null && isGone(id));
      for (const [id, at] of newer.length > 0 ? known : []) {
        if (at !== null && newer.includes(at) && isGone(id)) removed.push(id);
      }
      // Copying the places of a long list takes longer than everything else here.
      const isMoved = placed.size > 0 || removed.length > 0;
      const places = isMoved ? placesAfter(known, placed, removed) : known;
      return {
        kind: 'rows',
        rows: [...rows.values()],
        removed,
        cursor: { hash: head.hash, versions, places: () => places, changed: texts },
      };
    }),
  );
}

/** The chunks with the metrics of changed candidates whose own rows have none. */
function chunksOf(news: readonly [string, ChangedRow][], { places }: ListCursor): number[] {
  return news.flatMap(([id, { metrics }]) => (metrics === null ? (places().get(id) ?? []) : []));
}

interface News {
  head: Head;
  newer: readonly number[];
  chunks: ReadonlyMap<number, Chunk>;
  changed: ReadonlyMap<string, ChangedRow>;
  news: readonly [string, ChangedRow][];
  known: ReadonlyMap<string, number | null>;
  /** Gets the places of rows that are new or moved. */
  placed: Map<string, number | null>;
}

function newRows({ head, newer, chunks, changed, news, known, placed }: News): Map<string, ListRow> {
  const base = new Map<string, ListRow>();
  const rows = new Map<string, ListRow>();
  for (const [at, chunk] of chunks) {
    const columns = withoutOutdated(chunk, head);
    const isNewer = newer.includes(at);
    for (const [index, id] of columns.ids.entries()) {
      const isNeeded = isNewer || changed.has(id);
      if (!isNeeded) continue;
      const row = rowAt(columns, index);
      base.set(id, row);
      if (!isNewer) continue;
      rows.set(id, row);
      if (known.get(id) !== at) placed.set(id, at);
    }
  }
  const again = new Set([...news.map(([id]) => id), ...rows.keys()]);
  for (const id of again) {
    const row = changed.get(id);
    if (!row) continue;
    rows.set(id, currentRow(row, base.get(id) ?? null, head));
    if (!known.has(id) && !placed.has(id)) placed.set(id, null);
  }
  return rows;
}

function placesAfter(
  places: ReadonlyMap<string, number | null>,
  placed: ReadonlyMap<string, number | null>,
  removed: readonly string[],
): Map<string, number | null> {
  const after = new Map(places);
  for (const [id, at] of placed) after.set(id, at);
  for (const id of removed) after.delete(id);
  return after;
}
