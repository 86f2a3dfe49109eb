import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from '../store/database';
import { editMany, type ManyEdit, type ManyEdited } from '../store/edit-many';
import { keepSelection, type OpenWindows, takeLeftSelection } from '../store/left-selections';
import { foldChanged } from '../store/list/fold';
import type { ListEngine } from './list-engine';
import { EVERYTHING, type ListQuery } from './list-query';
import { ListSelection, type SelectionChange, type SelectionState } from './list-selection';
import type { PostOwners } from './search-tests';

const WHOLE = { from: 0, to: Number.MAX_SAFE_INTEGER };
/** From this many edited rows, they are moved into the stored columns, where reading them costs less. */
const MANY = 200;

/** The rows that the user has selected in a list, and edits of all of them. */
export class SelectedRows {
  readonly #db: ShortlistDatabase;
  readonly #selection = new ListSelection();
  #editing: AbortController | null = null;
  /** Null until it is known, and nothing is kept. */
  #window: string | null = null;
  #isKept = true;
  #isKeeping = false;

  constructor(db: ShortlistDatabase) {
    this.#db = db;
  }

  change(engine: ListEngine, change: SelectionChange, owners: PostOwners): void {
    this.#selection.change(change, (query) => engine.ids(query, WHOLE, owners));
    void this.#keep();
  }

  /** Takes up what this window had selected, or the window that was closed last, and keeps it from then on. */
  async resume(engine: ListEngine, windows: OpenWindows): Promise<void> {
    const ids = await takeLeftSelection(this.#db, windows);
    this.#selection.resume(ids.filter((id) => engine.index.positionOf(id) !== undefined));
    this.#window = windows.window;
  }

  /** One write at a time: of many changes during one, only the last is stored. */
  async #keep(): Promise<void> {
    this.#isKept = false;
    if (this.#window === null || this.#isKeeping) return;
    this.#isKeeping = true;
    while (!this.#isKept) {
      this.#isKept = true;
      // If the browser refuses, the selection is still on the screen.
      await keepSelection(this.#db, this.#window, this.#selection.ids).catch(() => undefined);
    }
    this.#isKeeping = false;
  }

  state(engine: ListEngine, query: ListQuery, ids: readonly string[], owners: PostOwners): SelectionState {
    if (this.#selection.isEmpty) return { selected: 0, matching: 0, removed: 0, ids: [] };
    const matching = this.ids(engine, query, owners).length;
    const present = new Set(this.ids(engine, EVERYTHING, owners));
    const removed = this.#selection.size - present.size;
    return { selected: present.size, matching, removed, ids: ids.filter((id) => present.has(id)) };
  }

  /** The selected rows among those that match a query, in its order. */
  ids(engine: ListEngine, query: ListQuery, owners?: PostOwners): string[] {
    const { ids } = engine.index.columns;
    return Array.from(engine.order(query, owners), (position) => ids[position] ?? '').filter((id) =>
      this.#selection.has(id),
    );
  }

  /** Edits every selected row, newest first; `onProgress` hears after each part. */
  edit(
    engine: ListEngine,
    edit: ManyEdit,
    onProgress: (done: number, of: number) => void,
  ): Promise<Result<ManyEdited>> {
    const ids = this.ids(engine, { ...EVERYTHING, sort: [{ column: 'seq', descending: true }] });
    return this.editThese(ids, edit, onProgress);
  }

  /** Edits these rows, selected or not. */
  async editThese(
    ids: readonly string[],
    edit: ManyEdit,
    onProgress: (done: number, of: number) => void,
  ): Promise<Result<ManyEdited>> {
    // Two edits at once would each report the progress of both.
    if (this.#editing) return ok({ commitId: null, edited: 0, isStopped: true });
    this.#editing = new AbortController();
    try {
      const options = {
        signal: this.#editing.signal,
        onProgress: (done: number) => onProgress(done, ids.length),
      };
      const result = await editMany(this.#db, ids, edit, options);
      // The list is derived; what is not folded now is folded when it is opened again.
      if (ids.length > MANY) await foldChanged(this.#db).catch(() => undefined);
      return result;
    } finally {
      this.#editing = null;
    }
  }

  /** Ends an edit after the part that is being written. */
  stop(): void {
    this.#editing?.abort();
  }
}
