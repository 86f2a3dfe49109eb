import { liveQuery, type Subscription } from 'dexie';
import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import type { ShortlistDatabase } from '../store/database';
import { buildList } from '../store/list/build';
import { listChanges } from '../store/list/changes';
import { type ListCursor, loadList } from '../store/list/load';
import { updateList } from '../store/list/update';
import { countUnreadable } from '../store/unreadable';
import { type ListLabels, labelsOf } from './list-context';
import { ListEngine } from './list-engine';
import { ListFits } from './list-fits';
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
}

/** The candidates that a change touched. */
export type Touched = readonly string[] | 'all';

const AFTER_LOADING_MS = 500;

/** Loads the columns of a list, and follows every commit from whatever page. */
export class ListData {
  #loading: Promise<LoadedList> | null = null;
  #following: Subscription | null = null;
  #updating = new AbortController();

  constructor(db: ShortlistDatabase, settings: EvaluationSettings, changed: (touched: Touched) => void) {
    this.#db = db;
    this.#settings = settings;
    this.#changed = changed;
  }
  /** How far the figures are calculated with the current settings; null if all are. */
  #share: number | null = null;
  /** A later load calculates nothing: two pages with different settings would otherwise calculate against each other. */
  #isFirst = true;
  readonly #db: ShortlistDatabase;
  readonly #changed: (touched: Touched) => void;
  #settings: EvaluationSettings;
  #brief: Brief | null = null;
  #fits: ListFits | null = null;

  /** Loads on first use, and again after a failure. */
  load(): Promise<LoadedList> {
    if (this.#loading === null) {
      const loading = this.#loadAll();
      this.#loading = loading;
      loading.catch(() => {
        if (this.#loading === loading) this.#loading = null;
      });
    }
    return this.#loading;
  }

  /** Calculates what depends on the settings again; rows that wait for it are counted as outdated. */
  async setSettings(settings: EvaluationSettings): Promise<void> {
    this.#settings = settings;
    if (this.#loading === null) return;
    const { engine, labels } = await this.#loading;
    engine.index.setContext(contextFrom(labels, settings));
    await this.#startFits(engine.index);
    this.#changed('all');
    await this.#update();
  }

  /** The brief that the profiles are compared with; null for none. */
  async setBrief(brief: Brief | null): Promise<void> {
    this.#brief = brief;
    if (this.#loading === null) return;
    const { engine } = await this.#loading;
    await this.#startFits(engine.index);
    this.#changed('all');
  }

  /** The share of the figures that is calculated with the current settings, from 0 to 1; null if all are. */
  get share(): number | null {
    return this.#share;
  }

  close(): void {
    this.#updating.abort();
    this.#following?.unsubscribe();
    this.#fits?.stop();
    this.#loading = null;
  }

  /** Fills the fit columns with the brief's fits; without a brief, they are empty. */
  async #startFits(index: ListIndex): Promise<void> {
    this.#fits?.stop();
    const brief = this.#brief;
    const calculated = (ids: readonly string[]) => {
      index.putFits(fits, ids);
      this.#changed(ids);
    };
    const fits = brief && new ListFits(this.#db, { brief, settings: this.#settings }, calculated);
    this.#fits = fits;
    await fits?.read();
    if (this.#fits === fits) index.putFits(fits);
  }

  async #update(): Promise<void> {
    this.#updating.abort();
    this.#updating = new AbortController();
    const { signal } = this.#updating;
    const onProgress = (share: number) => {
      this.#share = share < 1 ? share : null;
      this.#changed([]);
    };
    try {
      await updateList(this.#db, this.#settings, { signal, onProgress });
    } catch (error) {
      // Cancelled by newer settings, or because the list is no longer shown.
      if (!signal.aborted) throw error;
    } finally {
      // It may end before its share reaches 1, as when the list is emptied or another page's settings take over.
      if (!signal.aborted && this.#share !== null) onProgress(1);
    }
  }

  async #loadAll(): Promise<LoadedList> {
    let stored = await loadList(this.#db);
    const isNew = !stored.isBuilt;
    if (isNew) {
      await buildList(this.#db, this.#settings);
      stored = await loadList(this.#db);
    }
    const labels = await labelsOf(this.#db);
    const index = new ListIndex(stored.columns, contextFrom(labels, this.#settings));
    const list: LoadedList = {
      engine: new ListEngine(index),
      ranks: new ListRanks(index),
      labels,
      unreadable: stored.unreadable,
      unreadableParts: 0,
    };
    await this.#startFits(index);
    this.#follow(list, stored.cursor);
    // Does nothing if all rows are up to date. What it finishes arrives as changes.
    // A new list has no figures, so some page must calculate them; pages then find it built.
    if (this.#isFirst || isNew) void this.#update().catch(() => undefined);
    setTimeout(() => void this.#countUnreadable(list).catch(() => undefined), AFTER_LOADING_MS);
    this.#isFirst = false;
    return list;
  }

  /** Reads whole tables, so it waits until the first rows are shown. If it fails, the list says why it does not answer. */
  async #countUnreadable(list: LoadedList): Promise<void> {
    list.unreadableParts = await countUnreadable(this.#db);
    if (list.unreadableParts > 0) this.#changed([]);
  }

  #follow(list: LoadedList, start: ListCursor): void {
    let cursor = start;
    this.#following?.unsubscribe();
    this.#following = liveQuery(async () => {
      const changes = await listChanges(this.#db, cursor);
      return { changes, labels: await labelsOf(this.#db) };
    }).subscribe({
      next: ({ changes, labels }) => {
        if (changes.kind === 'reload') return this.#reload();
        const { index } = list.engine;
        cursor = changes.cursor;
        if (changes.rows.length > 0) {
          index.put(changes.rows);
          index.putFits(
            this.#fits,
            changes.rows.map(({ id }) => id),
          );
        }
        if (changes.removed.length > 0) index.remove(changes.removed);
        const isRelabelled = JSON.stringify(labels) !== JSON.stringify(list.labels);
        if (isRelabelled) {
          list.labels = labels;
          index.setContext(contextFrom(labels, this.#settings));
        }
        const touched = [...changes.rows.map(({ id }) => id), ...changes.removed];
        if (isRelabelled) this.#changed('all');
        else if (touched.length > 0) this.#changed(touched);
      },
      // The next query loads again and says what is wrong.
      error: () => this.#reload(),
    });
  }

  #reload(): void {
    this.#following?.unsubscribe();
    this.#loading = null;
    this.#changed('all');
  }
}

function contextFrom({ stages, names, fields }: ListLabels, { tiers, money }: EvaluationSettings) {
  const [first] = tiers;
  return {
    stages,
    tiers: [...(first ? [`under-${first.id}`] : []), ...tiers.map(({ id }) => id)],
    dollarsPerUnit: money.dollarsPerUnit,
    labelNames: new Map(names),
    fields,
  };
}
