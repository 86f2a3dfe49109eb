import { appendRow, type ListColumns, type ListRow, removeRow, setRow, setValues } from '../metrics/columns';
import { foldText } from '../model/fold-text';
import type { OwnField } from '../model/label';
import { HeldValues } from './held-values';
import { type LabelSets, labelSets } from './label-sets';
import { type ListFits, NO_FIT } from './list-fits';
import {
  type FieldColumn,
  fieldColumn,
  type LabelColumn,
  type ListContext,
  type SortColumn,
} from './list-query';
import { OwnFieldValues } from './own-field-values';
import { numberRanks, type Ranks, textRanks } from './ranks';
import { type SortValues, sortValues } from './sort-values';

/** The ranks of a column, with the values they were calculated from. */
interface KnownRanks extends Ranks {
  values: SortValues;
  order: number[];
}

/** The columns of a list with everything that queries derive from them, calculated when first needed. */
export class ListIndex {
  /** Grows with every change. */
  version = 0;
  readonly columns: ListColumns;
  #context: ListContext;
  /** Made when first asked for: a list that only shows its first rows needs none. */
  #positions: Map<string, number> | null = null;
  readonly #ranks = new Map<SortColumn, KnownRanks>();
  readonly #fresh = new Set<SortColumn>();
  readonly #labels = new Map<LabelColumn, LabelSets>();
  readonly ownFields: OwnFieldValues;
  #folded: (string | undefined)[] = [];
  readonly #held = new HeldValues();

  constructor(columns: ListColumns, context: ListContext) {
    this.columns = columns;
    this.#context = context;
    this.ownFields = new OwnFieldValues(columns);
  }

  get size(): number {
    return this.columns.size;
  }

  positionOf(id: string): number | undefined {
    return this.#known().get(id);
  }

  get labelNames(): ReadonlyMap<string, string> {
    return this.#context.labelNames;
  }

  get context(): ListContext {
    return this.#context;
  }

  /** Undefined for a field that was deleted. */
  fieldOf(column: FieldColumn): OwnField | undefined {
    return this.#context.fields.find(({ id }) => fieldColumn(id) === column);
  }

  setContext(context: ListContext): void {
    // A deleted field is no longer found by its values, and a restored one is again.
    if (JSON.stringify(context.fields) !== JSON.stringify(this.#context.fields)) this.#folded = [];
    this.#context = context;
    this.#changed();
  }

  /** Adds rows, and replaces those whose id is known. */
  put(rows: readonly ListRow[]): void {
    const positions = this.#known();
    for (const row of rows) {
      const at = positions.get(row.id);
      if (at === undefined) positions.set(row.id, appendRow(this.columns, row));
      else setRow(this.columns, at, row);
      if (at !== undefined) this.#folded[at] = undefined;
    }
    this.#changed();
  }

  /** Fills the fit columns of these rows, or of all; without fits, they are empty. */
  putFits(fits: ListFits | null, ids: readonly string[] = this.columns.ids): void {
    for (const id of ids) {
      const at = this.positionOf(id);
      if (at === undefined) continue;
      if (fits) fits.put(this.columns, at);
      else setValues(this.columns, at, NO_FIT);
    }
    this.#changed();
  }

  /** Rows that are sorted by the values they have now until they are no longer held. */
  hold(ids: readonly string[]): void {
    if (!this.#held.hold(ids)) return;
    this.#fresh.clear();
    this.version += 1;
  }

  remove(ids: Iterable<string>): void {
    const positions = this.#known();
    for (const id of ids) {
      const at = positions.get(id);
      if (at === undefined) continue;
      removeRow(this.columns, at);
      positions.delete(id);
      const moved = this.columns.ids[at];
      if (moved !== undefined) positions.set(moved, at);
      this.#folded[at] = this.#folded[this.size];
      this.#folded.length = Math.min(this.#folded.length, this.size);
    }
    this.#changed();
  }

  /**
   * The ranks of a column. After a change they are calculated again only if its values differ. `before` is an order of texts that
   * only saves time the first time.
   */
  ranks(column: SortColumn, before: readonly number[] = []): Ranks {
    const known = this.#ranks.get(column);
    if (known && this.#fresh.has(column)) return known;
    const values = this.#held.in(column, sortValues(this, column), (id) => this.positionOf(id));
    this.#fresh.add(column);
    if (known && sameValues(known.values, values)) return known;
    const ranked =
      values instanceof Float64Array
        ? { ...numberRanks(values), values: values.slice(), order: [] }
        : { ...textRanks(values, known?.order ?? before), values };
    this.#ranks.set(column, ranked);
    return ranked;
  }

  labels(column: LabelColumn): LabelSets {
    const known = this.#labels.get(column) ?? labelSets(this.columns.texts[column]);
    this.#labels.set(column, known);
    return known;
  }

  /** What the search looks in besides tags and lists, folded. */
  foldedAt(at: number): string {
    const known = this.#folded[at];
    if (known !== undefined) return known;
    const { handle, displayName, searched } = this.columns.texts;
    const own = this.ownFields.textAt(at, this.#context.fields);
    const folded = foldText(`${handle[at]}\n${displayName[at]}\n${searched[at]}\n${own}`);
    this.#folded[at] = folded;
    return folded;
  }

  #known(): Map<string, number> {
    this.#positions ??= new Map(this.columns.ids.map((id, at) => [id, at]));
    return this.#positions;
  }

  #changed(): void {
    this.#fresh.clear();
    this.#labels.clear();
    this.ownFields.forget();
    this.version += 1;
  }
}

function sameValues(a: SortValues, b: SortValues): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}
