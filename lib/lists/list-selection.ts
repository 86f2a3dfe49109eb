import type { ListQuery } from './list-query';

/** What the user did to the selection. A page sends only this: with 100,000 rows, it never has their ids. */
export type SelectionChange =
  | { kind: 'row'; id: string; isSelected: boolean }
  /** These rows and no others. */
  | { kind: 'only'; ids: readonly string[] }
  /** The rows from one to another, both included, in the order of the query. */
  | { kind: 'range'; query: ListQuery; from: string; to: string; isSelected: boolean }
  /** All rows that match the query now, besides those that are selected already. */
  | { kind: 'all'; query: ListQuery }
  /** The opposite: of the rows that match, none. */
  | { kind: 'none-of'; query: ListQuery }
  | { kind: 'none' }
  /** What the last `none` deselected, besides those that were selected since. */
  | { kind: 'again' };

/** What a page knows of the selection. */
export interface SelectionState {
  /** How many rows are selected, those included that do not match the query. */
  selected: number;
  /** How many of the rows that match the query are selected. */
  matching: number;
  /** How many selected rows are removed now. They count again as soon as they come back. */
  removed: number;
  /** Of the rows that the page asked about, the selected ones. */
  ids: string[];
}

/**
 * The selected rows of a list: all that matched when they were selected, except those that were deselected. Neither filters nor
 * sorting nor any edit changes it; a row that is removed does not count until it comes back.
 */
export class ListSelection {
  readonly #ids = new Set<string>();
  #cleared: readonly string[] = [];

  /** `idsOf` gives the ids that match a query, in its order. */
  change(change: SelectionChange, idsOf: (query: ListQuery) => string[]): void {
    if (change.kind === 'none') {
      if (!this.isEmpty) this.#cleared = [...this.#ids];
      this.#ids.clear();
    } else if (change.kind === 'again') this.#set(this.#cleared, true);
    else if (change.kind === 'only') {
      this.#ids.clear();
      this.#set(change.ids, true);
    } else if (change.kind === 'row') this.#set([change.id], change.isSelected);
    else if (change.kind === 'range') {
      this.#set(between(idsOf(change.query), change.from, change.to), change.isSelected);
    } else this.#set(idsOf(change.query), change.kind === 'all');
  }

  /** Selects what an earlier page left, besides what is selected already. */
  resume(ids: readonly string[]): void {
    this.#set(ids, true);
  }

  get ids(): string[] {
    return [...this.#ids];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Counts removed rows too. */
  get size(): number {
    return this.#ids.size;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  #set(ids: readonly string[], isSelected: boolean): void {
    for (const id of ids) {
      if (isSelected) this.#ids.add(id);
      else this.#ids.delete(id);
    }
  }
}

/** If one end is no longer among the rows, only the other end. */
function between(ids: readonly string[], from: string, to: string): string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  if (a === -1 || b === -1) return ids.filter((id) => id === from || id === to);
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
