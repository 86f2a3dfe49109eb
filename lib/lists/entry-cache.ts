import type { EvaluationSettings } from '../evaluation/settings';
import type { ShortlistDatabase } from '../store/database';
import { candidatesByIds } from '../store/find-candidates';
import { latestSnapshots } from '../store/latest-snapshots';
import { type Entry, entryOf } from './entries';
import type { Touched } from './list-data';

/** Enough for the rows in view and a few screens around them. */
const MAX_ENTRIES = 600;

/** Reads and evaluates the rows that a screen shows. All others are only columns. */
export class EntryCache {
  readonly #db: ShortlistDatabase;
  readonly #known = new Map<string, Entry>();
  /** Grows when entries are forgotten, so that one that was read before is not stored after. */
  #version = 0;

  constructor(db: ShortlistDatabase) {
    this.#db = db;
  }

  /** By id. Candidates that are gone or in the trash are left out. */
  async read(ids: readonly string[], settings: EvaluationSettings): Promise<Map<string, Entry>> {
    const missing = ids.filter((id) => !this.#known.has(id));
    const read = new Map<string, Entry>();
    if (missing.length > 0) {
      const version = this.#version;
      const candidates = await candidatesByIds(this.#db, missing);
      const latest = await latestSnapshots(this.#db, new Map(), new Set(missing));
      for (const candidate of candidates) {
        const entry = entryOf(candidate, latest.get(candidate.id) ?? null, settings);
        read.set(candidate.id, entry);
        if (version === this.#version) this.#known.set(candidate.id, entry);
      }
    }
    const found = ids.flatMap((id): [string, Entry][] => {
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

  #dropOldest(used: readonly [string, Entry][]): void {
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
