import type { EvaluationSettings } from '../evaluation/settings';
import type { ShortlistDatabase } from '../store/database';
import { candidatesByIds } from '../store/find-candidates';
import { latestSnapshots } from '../store/latest-snapshots';
import { type Entry, entryOf } from './entries';
import type { Touched } from './list-data';
import { type ListedEntry, listedEntry } from './listed-entry';

/** Enough for the rows in view and a few screens around them. */
const MAX_ENTRIES = 600;

/** Reads and evaluates candidates, in their given order. Those that are gone or in the trash are left out. */
export async function readEntries(
  db: ShortlistDatabase,
  ids: readonly string[],
  settings: EvaluationSettings,
): Promise<Entry[]> {
  const candidates = await candidatesByIds(db, ids);
  const latest = await latestSnapshots(db, new Map(), new Set(ids));
  return candidates.map((candidate) => entryOf(candidate, latest.get(candidate.id) ?? null, settings));
}

/** Reads and evaluates the rows that a screen shows. All others are only columns. */
export class EntryCache {
  readonly #db: ShortlistDatabase;
  readonly #known = new Map<string, ListedEntry>();
  /** Grows when entries are forgotten, so that one that was read before is not stored after. */
  #version = 0;
  #reads = 0;

  constructor(db: ShortlistDatabase) {
    this.#db = db;
  }

  /** By id. Candidates that are gone or in the trash are left out. */
  async read(ids: readonly string[], settings: EvaluationSettings): Promise<Map<string, ListedEntry>> {
    const missing = ids.filter((id) => !this.#known.has(id));
    const read = new Map<string, ListedEntry>();
    if (missing.length > 0) {
      const version = this.#version;
      for (const whole of await readEntries(this.#db, missing, settings)) {
        this.#reads += 1;
        const entry = listedEntry(whole, this.#reads);
        read.set(entry.candidate.id, entry);
        if (version === this.#version) this.#known.set(entry.candidate.id, entry);
      }
    }
    const found = ids.flatMap((id): [string, ListedEntry][] => {
      const entry = read.get(id) ?? this.#known.get(id);
      return entry ? [[id, entry]] : [];
    });
    this.#dropOldest(found);
    return new Map(found);
  }

  forget(touched: Touched): void {
    this.#version += 1;
    if (touched === 'all') this.#known.clear();
    else for (const id of touched) this.#known.delete(id);
  }

  #dropOldest(used: readonly [string, ListedEntry][]): void {
    for (const [id, entry] of used) {
      if (!this.#known.delete(id)) continue;
      this.#known.set(id, entry);
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= MAX_ENTRIES) return;
      this.#known.delete(id);
    }
  }
}
