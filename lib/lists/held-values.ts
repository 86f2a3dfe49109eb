import type { SortColumn } from './list-query';
import type { SortValues } from './sort-values';

type Value = SortValues[number];

/** The values that rows are sorted by while the user edits them: those they had before. */
export class HeldValues {
  /** By row and column, from when the column is first sorted by. */
  #rows = new Map<string, Map<SortColumn, Value>>();

  /** Whether other rows are held than before. */
  hold(ids: readonly string[]): boolean {
    if (ids.length === this.#rows.size && ids.every((id) => this.#rows.has(id))) return false;
    this.#rows = new Map(ids.map((id) => [id, this.#rows.get(id) ?? new Map()]));
    return true;
  }

  /** The values of a column with those of the held rows. `values` stay as they are. */
  in(column: SortColumn, values: SortValues, positionOf: (id: string) => number | undefined): SortValues {
    if (this.#rows.size === 0) return values;
    const held = values.slice() as { [at: number]: Value } & SortValues;
    for (const [id, known] of this.#rows) {
      const at = positionOf(id);
      if (at === undefined) continue;
      if (known.has(column)) held[at] = known.get(column) as Value;
      else known.set(column, values[at] as Value);
    }
    return held;
  }
}
