import { liveQuery, type Subscription } from 'dexie';
import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import type { ShortlistDatabase } from '../store/database';
import { listChanges } from '../store/list/changes';
import type { ListCursor } from '../store/list/load';
import { updateList } from '../store/list/update';
import { countUnreadable } from '../store/unreadable';
import { contextFrom, labelsOf } from './list-context';
import { ListFits } from './list-fits';
import type { ListIndex } from './list-index';
import { ListLoading, type LoadedList } from './list-loading';
import { prepareQueries } from './prepare-queries';
import { QueriesFirst } from './queries-first';

/** The candidates that a change touched. */
export type Touched = readonly string[] | 'all';

const AFTER_LOADING_MS = 500;
/** A screen that hears how far the figures are calculated asks for its rows, so it hears it no sooner than this after an answer. */
const TELL_AFTER_MS = 500;

/** Loads the columns of a list, and follows every commit from whatever page. */
export class ListData {
  readonly #loading: ListLoading;
  #whole: Promise<LoadedList> | null = null;
  #following: Subscription | null = null;
  #updating = new AbortController();
  /** Metrics are calculated again while no query is being answered. */
  readonly queries = new QueriesFirst();

  constructor(db: ShortlistDatabase, settings: EvaluationSettings, changed: (touched: Touched) => void) {
    this.#db = db;
    this.#settings = settings;
    this.#changed = changed;
    this.#loading = new ListLoading(db, () => this.#settings);
  }
  /** How far the figures are calculated with the current settings; null if all are. */
  #share: number | null = null;
  /** A later load calculates nothing: two pages with different settings would otherwise calculate against each other. */
  #isFirst = true;
  #isClosed = false;
  readonly #db: ShortlistDatabase;
  readonly #changed: (touched: Touched) => void;
  #settings: EvaluationSettings;
  #brief: Brief | null = null;
  #fits: ListFits | null = null;

  /** What the first rows need: loaded on first use, and again after a failure. `whole` loads the rest. */
  async begin(): Promise<LoadedList> {
    return (await this.#loading.begin()).list;
  }

  /** The list with all columns. From then on it follows every commit. */
  whole(): Promise<LoadedList> {
    if (this.#whole === null) {
      const loading = this.#loadWhole();
      this.#whole = loading;
      loading.catch(() => {
        if (this.#whole === loading) this.#forget();
      });
    }
    return this.#whole;
  }

  /** Calculates what depends on the settings again; rows that wait for it are counted as outdated. */
  async setSettings(settings: EvaluationSettings): Promise<void> {
    this.#settings = settings;
    if (!this.#loading.hasBegun) return;
    const { engine, labels } = await this.whole();
    engine.index.setContext(contextFrom(labels, settings));
    await this.#startFits(engine.index);
    this.#changed('all');
    await this.#update();
  }

  /** The brief that the profiles are compared with; null for none. */
  async setBrief(brief: Brief | null): Promise<void> {
    const isSame = brief === null && this.#brief === null;
    this.#brief = brief;
    if (isSame || !this.#loading.hasBegun) return;
    const { engine } = await this.whole();
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
    this.#isClosed = true;
    this.#forget();
  }

  #forget(): void {
    this.#loading.forget();
    this.#whole = null;
  }

  /** Fills the fit columns with the brief's fits; without a brief, they are empty. */
  async #startFits(index: ListIndex): Promise<void> {
    const hadFits = this.#fits !== null;
    this.#fits?.stop();
    const brief = this.#brief;
    const calculated = (ids: readonly string[]) => {
      index.putFits(fits, ids);
      this.#changed(ids);
    };
    const fits = brief && new ListFits(this.#db, { brief, settings: this.#settings }, calculated);
    this.#fits = fits;
    await fits?.read();
    if (this.#fits === fits && (fits !== null || hadFits)) index.putFits(fits);
  }

  async #update(): Promise<void> {
    this.#updating.abort();
    this.#updating = new AbortController();
    const { signal } = this.#updating;
    let tellFromMs = 0;
    const onProgress = (share: number) => {
      this.#share = share < 1 ? share : null;
      if (share === 1 || performance.now() >= tellFromMs) this.#changed([]);
    };
    const between = async () => {
      if (await this.queries.whenIdle()) tellFromMs = performance.now() + TELL_AFTER_MS;
    };
    try {
      await updateList(this.#db, this.#settings, { signal, onProgress, between, isRead: true });
    } catch (error) {
      // Cancelled by newer settings, or because the list is no longer shown.
      if (!signal.aborted) throw error;
    } finally {
      // It may end before its share reaches 1, as when the list is emptied or another page's settings take over.
      if (!signal.aborted && this.#share !== null) onProgress(1);
    }
  }

  async #loadWhole(): Promise<LoadedList> {
    const { list, cursor, isNew } = await this.#loading.whole();
    await this.#startFits(list.engine.index);
    if (this.#isClosed) return list;
    this.#follow(list, cursor);
    // Does nothing if all rows are up to date. What it finishes arrives as changes.
    // A new list has no figures, so some page must calculate them; pages then find it built.
    if (this.#isFirst || isNew) void this.#update().catch(() => undefined);
    setTimeout(() => void this.#afterLoading(list).catch(() => undefined), AFTER_LOADING_MS);
    this.#isFirst = false;
    this.#changed([]);
    return list;
  }

  /** Takes seconds for a long list, so it waits until the first rows are shown. If it fails, the list says why it does not answer. */
  async #afterLoading(list: LoadedList): Promise<void> {
    await prepareQueries(list.engine.index, () => this.#isClosed);
    if (this.#isClosed) return;
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
    this.#forget();
    this.#changed('all');
  }
}
