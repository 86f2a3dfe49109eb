import type { EvaluationSettings } from '../evaluation/settings';
import type { ShortlistDatabase } from '../store/database';
import { buildList } from '../store/list/build';
import { type BegunList, beginList, type ListCursor } from '../store/list/load';
import { contextFrom, type ListLabels, labelsOf } from './list-context';
import { ListEngine } from './list-engine';
import { ListIndex } from './list-index';
import { ListRanks } from './rank-in-list';

/** The columns in memory and what is derived from them. */
export interface LoadedList {
  engine: ListEngine;
  ranks: ListRanks;
  labels: ListLabels;
  /** Rows that this version cannot read. */
  unreadable: number;
  /** Rows beside candidates that this version cannot read; counted after the first answer. */
  unreadableParts: number;
  /** False until all columns are read, and not only those of the first rows. */
  isWhole: boolean;
}

/** A list that is loaded in two steps. */
interface Loading {
  list: LoadedList;
  cursor: ListCursor;
  /** The list was built just now, and its metrics were not calculated. */
  isNew: boolean;
  complete: BegunList['complete'];
}

/** A list that another page writes all the time is read again at most this often. */
const MAX_TRIES = 10;

/** Loads a stored list on first use, and again after a failure: first what the first rows need, then the rest. */
export class ListLoading {
  readonly #db: ShortlistDatabase;
  readonly #settings: () => EvaluationSettings;
  #begun: Promise<Loading> | null = null;

  constructor(db: ShortlistDatabase, settings: () => EvaluationSettings) {
    this.#db = db;
    this.#settings = settings;
  }

  get hasBegun(): boolean {
    return this.#begun !== null;
  }

  begin(): Promise<Loading> {
    if (this.#begun === null) {
      const begun = this.#begin();
      this.#begun = begun;
      begun.catch(() => {
        if (this.#begun === begun) this.#begun = null;
      });
    }
    return this.#begun;
  }

  async whole(): Promise<Loading> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const begun = await this.begin();
      if (await begun.complete()) {
        begun.list.isWhole = true;
        return begun;
      }
      // Written while it was read, or a part of it is unreadable.
      this.forget();
      await buildList(this.#db, this.#settings());
    }
    throw new Error('The list changes faster than it can be read');
  }

  forget(): void {
    this.#begun = null;
  }

  async #begin(): Promise<Loading> {
    let stored = await beginList(this.#db);
    const isNew = !stored.isBuilt;
    if (isNew) {
      await buildList(this.#db, this.#settings());
      stored = await beginList(this.#db);
    }
    const { columns, cursor, unreadable } = stored;
    const labels = await labelsOf(this.#db);
    const index = new ListIndex(columns, contextFrom(labels, this.#settings()));
    const list: LoadedList = {
      ...{ engine: new ListEngine(index), ranks: new ListRanks(index), labels },
      ...{ unreadable, unreadableParts: 0, isWhole: false },
    };
    return { list, cursor, isNew, complete: () => stored.complete() };
  }
}
