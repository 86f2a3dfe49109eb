import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from '../store/database';
import type { ManyEdit, ManyEdited } from '../store/edit-many';
import type { OpenWindows } from '../store/left-selections';
import { attempt } from '../store/problems';
import { type BudgetAnswer, BudgetLines } from './budget-lines';
import type { Entry } from './entries';
import { EntryCache, readEntries } from './entry-cache';
import type { FrozenRows } from './frozen-rows';
import type { ListAnswer, ListClient, PlaceRange, RowsAsked } from './list-client';
import { ListData, type Touched } from './list-data';
import type { LoadedList } from './list-loading';
import type { FacetColumn, FacetCounts, ListQuery } from './list-query';
import type { SelectionChange, SelectionState } from './list-selection';
import { ListSummary } from './list-summary';
import { listedRows } from './listed-rows';
import { Listeners } from './listeners';
import { needsAll } from './needs-all';
import { NOT_TO_CONTACT, type NotToContact, stagedRows } from './not-to-contact';
import { type FoundOwners, ownersOf } from './post-owners';
import { type RanksByFormula, ranksByFormula } from './rank-in-list';
import { SelectedRows } from './selected-rows';
import { type LanesAsked, type StageLane, stageLanes } from './stage-lanes';

const SAFE = 'saved-before';
const WHOLE = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** A list in the thread it is made in, normally a worker: answers the queries of one screen. */
export class ListSession implements ListClient {
  readonly #db: ShortlistDatabase;
  readonly #data: ListData;
  readonly #entries: EntryCache;
  readonly #selected: SelectedRows;
  readonly #budget: BudgetLines;
  readonly #changed = new Listeners<[]>();
  readonly #progressed = new Listeners<[done: number, of: number]>();
  #settings: EvaluationSettings;
  #owners: FoundOwners | null = null;
  #frozen: { token: string; ids: string[] } | null = null;
  readonly #about = new ListSummary();
  /** The newest query; an older one that is still at work gives up. */
  #newest = '';

  constructor(db: ShortlistDatabase, settings: EvaluationSettings) {
    this.#db = db;
    this.#settings = settings;
    this.#entries = new EntryCache(db);
    this.#selected = new SelectedRows(db);
    this.#budget = new BudgetLines(db);
    this.#data = new ListData(db, settings, (touched) => this.#tell(touched));
  }

  setSettings(settings: EvaluationSettings): void {
    this.#settings = settings;
    this.#entries.forget('all');
    this.#budget.forget('all');
    // If it fails, the next query says so.
    this.#data.setSettings(settings).catch(() => undefined);
  }

  setBrief(brief: Brief | null): void {
    // If it fails, the next query says so.
    this.#data.setBrief(brief).catch(() => undefined);
  }

  async rows({ query, range, alsoIds }: RowsAsked): Promise<Result<ListAnswer> | null> {
    const key = JSON.stringify(query);
    this.#newest = key;
    const result = await this.#attempt(needsAll(query), async (list) => {
      const owners = await this.#ownersOf(query, list);
      if (this.#newest !== key) return null;
      const listed = await listedRows({ query, range, alsoIds }, list, owners, (ids) =>
        this.#entries.read(ids, this.#settings),
      );
      if (this.#newest !== key) return null;
      return { ...listed, ...this.#about.of(list, this.#settings), share: this.#data.share };
    });
    // The rest is read while the screen paints these rows, and then announced as a change.
    this.#data.whole().catch(() => undefined);
    return result.ok ? result.value && ok(result.value) : result;
  }

  facets(query: ListQuery, columns: readonly FacetColumn[]): Promise<Result<FacetCounts>> {
    return this.#attempt(true, async (list) =>
      list.engine.facets(query, columns, await this.#ownersOf(query, list)),
    );
  }

  counts(queries: readonly ListQuery[]): Promise<Result<number[]>> {
    return this.#attempt(true, async (list) => {
      const counts: number[] = [];
      for (const query of queries) counts.push(list.engine.count(query, await this.#ownersOf(query, list)));
      return counts;
    });
  }

  entries({ token, query, onlySelected }: FrozenRows, { from, to }: PlaceRange): Promise<Result<Entry[]>> {
    return this.#attempt(true, async (list) => {
      if (this.#frozen?.token !== token) {
        this.#frozen = { token, ids: await this.#idsOf(list, { query, onlySelected }) };
      }
      const ids = this.#frozen.ids.slice(from, to);
      return readEntries(this.#db, ids, this.#settings);
    });
  }

  ranks(ids: readonly string[]): Promise<Result<Record<string, RanksByFormula>>> {
    return this.#attempt(true, async ({ engine, ranks }) => ranksByFormula(engine.index, ranks, ids));
  }

  budget(rows: Pick<FrozenRows, 'query' | 'onlySelected'>): Promise<Result<BudgetAnswer>> {
    return this.#attempt(true, async (list) =>
      this.#budget.answer(await this.#idsOf(list, rows), this.#settings),
    );
  }

  lanes(asked: LanesAsked): Promise<Result<StageLane[]>> {
    return this.#attempt(true, async (list) =>
      stageLanes(asked, list.engine, await this.#ownersOf(asked.query, list), {
        entries: this.#entries,
        settings: this.#settings,
      }),
    );
  }

  select(change: SelectionChange): Promise<Result<null>> {
    return this.#attempt('query' in change && needsAll(change.query), async (list) => {
      const owners = 'query' in change ? await this.#ownersOf(change.query, list) : new Map();
      this.#selected.change(list.engine, change, owners);
      return null;
    });
  }

  resumeSelection(windows: OpenWindows): Promise<Result<null>> {
    return this.#attempt(false, async ({ engine }) => {
      await this.#selected.resume(engine, windows);
      return null;
    });
  }

  selection(query: ListQuery, ids: readonly string[]): Promise<Result<SelectionState>> {
    return this.#attempt(needsAll(query), async (list) =>
      this.#selected.state(list.engine, query, ids, await this.#ownersOf(query, list)),
    );
  }

  async editSelected(edit: ManyEdit): Promise<Result<ManyEdited>> {
    const list = await this.#attempt(true, async ({ engine }) => engine);
    if (!list.ok) return list;
    return this.#selected.edit(list.value, edit, (done, of) => this.#progressed.tell(done, of));
  }

  notToContact(rows: 'selected' | readonly string[]): Promise<Result<NotToContact[]>> {
    return this.#attempt(true, async ({ engine }) => {
      if (rows === 'selected') return stagedRows(engine, this.#selected.ids(engine, NOT_TO_CONTACT));
      const asked = new Set(rows);
      return stagedRows(
        engine,
        engine.ids(NOT_TO_CONTACT, WHOLE).filter((id) => asked.has(id)),
      );
    });
  }

  ids(query: ListQuery, range: PlaceRange): Promise<Result<string[]>> {
    return this.#attempt(true, async (list) => {
      const owners = await this.#ownersOf(query, list);
      // Rows that are about to be edited keep the places they have now.
      list.engine.index.hold(query.keep ?? []);
      return list.engine.ids(query, range, owners);
    });
  }

  editRows(ids: readonly string[], edit: ManyEdit): Promise<Result<ManyEdited>> {
    return this.#selected.editThese(ids, edit, (done, of) => this.#progressed.tell(done, of));
  }

  stopEditing(): void {
    this.#selected.stop();
  }

  onProgress(progressed: (done: number, of: number) => void): () => void {
    return this.#progressed.add(progressed);
  }

  onChange(changed: () => void): () => void {
    return this.#changed.add(changed);
  }

  close(): void {
    this.#data.close();
  }

  #attempt<Value>(needsWhole: boolean, answer: (list: LoadedList) => Promise<Value>): Promise<Result<Value>> {
    const query = async () => ok(await answer(await (needsWhole ? this.#data.whole() : this.#data.begin())));
    return this.#data.queries.answer(() => attempt(this.#db, SAFE, query));
  }

  /** The ids of the matching rows, or of these the selected ones, in the order of the query. */
  async #idsOf(list: LoadedList, { query, onlySelected }: Pick<FrozenRows, 'query' | 'onlySelected'>) {
    const owners = await this.#ownersOf(query, list);
    return onlySelected
      ? this.#selected.ids(list.engine, query, owners)
      : list.engine.ids(query, WHOLE, owners);
  }

  async #ownersOf({ search }: ListQuery, { engine }: LoadedList) {
    this.#owners = await ownersOf(this.#db, engine.index, search, this.#owners);
    return this.#owners.owners;
  }

  #tell(touched: Touched): void {
    this.#entries.forget(touched);
    this.#budget.forget(touched);
    this.#owners = null;
    this.#changed.tell();
  }
}
