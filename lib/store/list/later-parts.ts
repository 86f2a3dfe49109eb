import { LATER_NUMBERS, NUMBERS_BY_SETTINGS, TEXT_COLUMNS } from '../../metrics/column-names';
import type { ListColumns } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { ListChunkRow } from '../schema';
import { type FirstPart, type LaterPart, laterKey, laterPartFrom, splitTexts } from './chunk';
import { type Head, readHead } from './head';

/** How many chunks are read at once; between two groups, queries get their turn. */
const AT_ONCE = 5;

interface Begun {
  columns: ListColumns;
  head: Head;
  /** What the later part of each chunk must go with. The first columns themselves were copied, and are not kept twice. */
  parts: readonly Pick<FirstPart, 'size' | 'hash'>[];
}

/** Fills the columns that a list does not need for its first rows. */
export class LaterParts {
  readonly #db: ShortlistDatabase;
  readonly #begun: Begun;

  constructor(db: ShortlistDatabase, begun: Begun) {
    this.#db = db;
    this.#begun = begun;
  }

  /** False if a chunk was written since its first part was read, or is unreadable. */
  async read(): Promise<boolean> {
    const { parts } = this.#begun;
    let position = 0;
    for (let from = 0; from < parts.length; from += AT_ONCE) {
      const group = parts.slice(from, from + AT_ONCE);
      const rows = await this.#rowsOf(group.map((_, n) => from + n));
      for (const [n, part] of group.entries()) {
        const later = rows && laterPartFrom(rows[n], part);
        if (!later || !this.#add(position, part, later)) return false;
        position += part.size;
      }
    }
    return true;
  }

  /** Null if one of the chunks was written meanwhile. */
  #rowsOf(chunks: readonly number[]): PromiseLike<(ListChunkRow | undefined)[] | null> {
    const { hash, chunks: known } = this.#begun.head;
    return this.#db.transaction('r', this.#db.listChunks, async () => {
      const now = await readHead(this.#db);
      const isSame = chunks.every((at) => now?.chunks[at]?.version === known[at]?.version);
      return isSame && now?.hash === hash ? this.#db.listChunks.bulkGet(chunks.map(laterKey)) : null;
    });
  }

  #add(at: number, { size, hash }: Begun['parts'][number], { numbers, texts }: LaterPart): boolean {
    const { columns, head } = this.#begun;
    for (const name of LATER_NUMBERS) {
      const isOutdated = hash !== head.hash && NUMBERS_BY_SETTINGS.includes(name);
      const values = isOutdated ? undefined : numbers[name];
      if (values) columns.numbers[name].set(values, at);
      else columns.numbers[name].fill(Number.NaN, at, at + size);
    }
    for (const name of TEXT_COLUMNS) {
      const split = splitTexts(texts[name], size);
      if (split === null) return false;
      for (const text of split) columns.texts[name].push(text);
    }
    return true;
  }
}
