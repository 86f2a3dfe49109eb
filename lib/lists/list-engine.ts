import { type ColumnTest, facetCounts } from './facets';
import type { ListIndex } from './list-index';
import type { FacetColumn, FacetCounts, Filter, ListQuery, Sort } from './list-query';
import { orderBy } from './order';
import { readSearch } from './read-search';
import { eachRow, matchingRows, type RowTest, testOf } from './row-tests';
import { type PostOwners, searchTests } from './search-tests';

const NO_OWNERS: PostOwners = new Map();
/** A list never shows what is in the trash. */
const NOT_IN_TRASH: Filter = { kind: 'any-of', column: 'trash', values: ['no'] };

/** Answers queries over the columns of a list. Scrolling through an answer costs nothing: the last order is kept. */
export class ListEngine {
  readonly index: ListIndex;
  #last: { key: string; version: number; order: Uint32Array } | null = null;

  constructor(index: ListIndex) {
    this.index = index;
  }

  /** How many rows match. */
  count(query: ListQuery, owners: PostOwners = NO_OWNERS): number {
    return this.#matching(query, owners).length;
  }

  /** The positions of all matching rows in order. */
  order(query: ListQuery, owners: PostOwners = NO_OWNERS): Uint32Array {
    const key = JSON.stringify([query.filters, query.sort, query.search, query.keep ?? []]);
    const { version } = this.index;
    if (this.#last?.key === key && this.#last.version === version) return this.#last.order;
    const found = this.#matching(query, owners);
    const order = orderBy(
      found,
      query.sort.map((sort) => this.#ranked(sort)),
    );
    this.#last = { key, version, order };
    return order;
  }

  /** The ids of a part of the matching rows. */
  ids(query: ListQuery, { from, to }: { from: number; to: number }, owners?: PostOwners): string[] {
    const part = this.order(query, owners).subarray(Math.max(0, from), Math.max(0, to));
    return Array.from(part, (position) => this.index.columns.ids[position] ?? '');
  }

  /** The place of a row among the matching ones; null if it is not among them. */
  placeOf(id: string, query: ListQuery, owners?: PostOwners): number | null {
    const position = this.index.positionOf(id);
    const place = position === undefined ? -1 : this.order(query, owners).indexOf(position);
    return place === -1 ? null : place;
  }

  /** For each column, how many rows have each value, given the filters of the other columns. */
  facets(
    { filters, search }: ListQuery,
    columns: readonly FacetColumn[],
    owners: PostOwners = NO_OWNERS,
  ): FacetCounts {
    const tests: ColumnTest[] = [
      { column: null, test: testOf(this.index, NOT_IN_TRASH) },
      ...filters.map((filter) => ({ column: filter.column, test: testOf(this.index, filter) })),
      ...this.#searchTests(search, owners).map((test) => ({ column: null, test })),
    ];
    return facetCounts(this.index, tests, columns);
  }

  #matching({ filters, search, keep = [] }: ListQuery, owners: PostOwners): Uint32Array {
    const kept = new Set(keep.map((id) => this.index.positionOf(id)));
    const present = testOf(this.index, NOT_IN_TRASH);
    const tests = [
      ...filters.map((filter) => testOf(this.index, filter)),
      ...this.#searchTests(search, owners),
    ];
    if (kept.size === 0) return matchingRows(this.index.size, [present, ...tests]);
    const passes = (position: number) => kept.has(position) || tests.every((test) => test.passes(position));
    return matchingRows(this.index.size, [present, eachRow(passes)]);
  }

  #searchTests(search: string, owners: PostOwners): RowTest[] {
    return search.trim() === '' ? [] : searchTests(this.index, readSearch(search), owners);
  }

  #ranked({ column, descending }: Sort) {
    return { ranks: this.index.ranks(column), descending };
  }
}
