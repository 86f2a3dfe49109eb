import { CODE_COLUMNS, FIRST_NUMBERS } from '../metrics/column-names';
import type { ListQuery, SortColumn } from './list-query';

const FIRST: ReadonlySet<string> = new Set([...CODE_COLUMNS, ...FIRST_NUMBERS]);
/** Sorted by several code columns. */
const FROM_CODES: readonly SortColumn[] = ['standing'];

/** Whether a query needs more columns than those that are read first. */
export function needsAll({ filters, sort, search }: ListQuery): boolean {
  return (
    search.trim() !== '' ||
    filters.some(({ column }) => !FIRST.has(column)) ||
    sort.some(({ column }) => !FIRST.has(column) && !FROM_CODES.includes(column))
  );
}
