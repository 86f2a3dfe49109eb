import type { FacetColumn, Filter, ListQuery, Sort } from '../../../lib/lists/list-query';
import type { CodeColumn, NumberColumn } from '../../../lib/metrics/column-names';
import type { ListRow } from '../../../lib/metrics/columns';
import { STAGES } from '../../../lib/model/candidate';
import { foldText } from '../../../lib/model/fold-text';
import { CONTEXT } from './list-rows';

/** The plainest way to answer a query: one row at a time, with `filter` and `sort`. */
export function naiveIds(rows: readonly ListRow[], query: ListQuery): string[] {
  return rows
    .filter(({ codes }) => codes.trash === 'no')
    .filter(
      (row) =>
        query.keep?.includes(row.id) ||
        (query.filters.every((filter) => meets(row, filter)) && isFound(row, query.search)),
    )
    .toSorted((a, b) => {
      for (const sort of query.sort) {
        const order = compare(a, b, sort);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ id }) => id);
}

export function naiveFacet(rows: readonly ListRow[], query: ListQuery, column: FacetColumn) {
  const filters = query.filters.filter((filter) => filter.column !== column);
  const ids = new Set(naiveIds(rows, { ...query, filters, keep: [], sort: [] }));
  const counts: Record<string, number> = {};
  for (const row of rows) {
    if (!ids.has(row.id)) continue;
    for (const value of valuesOf(row, column)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function valuesOf({ texts, codes }: ListRow, column: FacetColumn): string[] {
  if (column === 'tagIds' || column === 'listIds') return (texts[column] ?? '').split(' ').filter(Boolean);
  const value = codes[column as CodeColumn];
  return value ? [value] : [];
}

function meets(row: ListRow, filter: Filter): boolean {
  if (filter.kind === 'any-of') {
    return valuesOf(row, filter.column).some((value) => filter.values.includes(value));
  }
  if (filter.kind === 'fee' || filter.kind === 'contains') throw new Error('tested one by one');
  const value = row.numbers[filter.column as NumberColumn];
  if (filter.kind === 'known') return (value !== undefined) === filter.known;
  if (value === undefined) return filter.orUnknown === true;
  return value >= (filter.from ?? -Infinity) && value <= (filter.to ?? Infinity);
}

function isFound({ texts }: ListRow, search: string): boolean {
  const tags = (texts.tagIds ?? '').split(' ').map((id) => CONTEXT.labelNames.get(id) ?? '');
  const text = foldText([texts.handle, texts.displayName, texts.searched, ...tags].join('\n'));
  return foldText(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function keyOf({ numbers, codes, texts }: ListRow, { column }: Sort): number | string | undefined {
  if (column === 'name') return texts.displayName || `@${texts.handle}`;
  if (column === 'stage') return (STAGES as readonly string[]).indexOf(codes.stage ?? '');
  return numbers[column as 'followers'];
}

function compare(a: ListRow, b: ListRow, sort: Sort): number {
  const [x, y] = [keyOf(a, sort), keyOf(b, sort)];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  const order = typeof x === 'string' ? x.localeCompare(String(y)) : x - Number(y);
  return sort.descending ? -order : order;
}
