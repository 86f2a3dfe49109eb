import { appendRow, type ListColumns, type ListRow, removeRow, setRow, setValues } from '../metrics/columns';
import { foldText } from '../model/fold-text';
import { type LabelSets, labelSets } from './label-sets';
import { type ListFits, NO_FIT } from './list-fits';
import type { LabelColumn, ListContext, SortColumn } from './list-query';
import { numberRanks, type Ranks, textRanks } from './ranks';
import { sortValues } from './sort-values';

/** The ranks of a column, with the values they were calculated from. */
interface KnownRanks extends Ranks {
  values: Float64Array | string[];
  order: number[];
}

/** The columns of a list with everything that queries derive from them, calculated when first needed. */
export class ListIndex {
  /** Grows with every change. */
  version = 0;
  readonly columns: ListColumns;
  #context: ListContext;
  readonly #positions = new Map<string, number>();
  readonly #ranks = new Map<SortColumn, KnownRanks>();
  readonly #fresh = new Set<SortColumn>();
  readonly #labels = new Map<LabelColumn, LabelSets>();
  #folded: (string | undefined)[] = [];

  constructor(columns: ListColumns, context: ListContext) {
    this.columns = columns;
    this.#context = context;
    for (const [at, id] of columns.ids.entries()) this.#positions.set(id, at);
  }

  get size(): number {
    return this.columns.size;
  }

  positionOf(id: string): number | undefined {
    return this.#positions.get(id);
  }

  get labelNames(): ReadonlyMap<string, string> {
    return this.#context.labelNames;
  }

  setContext(context: ListContext): void {
    this.#context = context;
    this.#changed();
  }

  /** Adds rows, and replaces those whose id is known. */
  put(rows: readonly ListRow[]): void {
    for (const row of rows) {
      const at = this.#positions.get(row.id);
      if (at === undefined) this.#positions.set(row.id, appendRow(this.columns, row));
      else setRow(this.columns, at, row);
      if (at !== undefined) this.#folded[at] = undefined;
    }
    this.#changed();
  }

  /** Fills the fit columns of these rows, or of all; without fits, they are empty. */
  putFits(fits: ListFits | null, ids: readonly string[] = this.columns.ids): void {
    for (const id of ids) {
      const at = this.#positions.get(id);
      if (at === undefined) continue;
      if (fits) fits.put(this.columns, at);
      else setValues(this.columns, at, NO_FIT);
    }
    this.#changed();
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const at = this.#positions.get(id);
      if (at === undefined) continue;
      removeRow(this.columns, at);
      this.#positions.delete(id);
      const moved = this.columns.ids[at];
      if (moved !== undefined) this.#positions.set(moved, at);
      this.#folded[at] = this.#folded[this.size];
      this.#folded.length = Math.min(this.#folded.length, this.size);
    }
    this.#changed();
  }

  /** The ranks of a column. After a change they are calculated again only if its values differ. */
  ranks(column: SortColumn): Ranks {
    const known = this.#ranks.get(column);
    if (known && this.#fresh.has(column)) return known;
    const values = sortValues(this.columns, column, this.#context);
    this.#fresh.add(column);
    if (known && sameValues(known.values, values)) return known;
    const ranked =
      values instanceof Float64Array
        ? { ...numberRanks(values), values: values.slice(), order: [] }
        : { ...textRanks(values, known?.order), values };
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
    const folded = foldText(`${handle[at]}\n${displayName[at]}\n${searched[at]}`);
    this.#folded[at] = folded;
    return folded;
  }

  #changed(): void {
    this.#fresh.clear();
    this.#labels.clear();
    this.version += 1;
  }
}

function sameValues(a: Float64Array | string[], b: Float64Array | string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}
