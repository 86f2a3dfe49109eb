import type { OwnField } from '../model/label';

/** Columns whose cells a user fills. Custom fields are `field:ID`. */
const FILLED_COLUMNS = [
  'stage',
  'fee',
  'offered',
  'agreed',
  'rating',
  'email',
  'nextAction',
  'nextActionAtMs',
  'tags',
  'lists',
  'note',
  'labels',
] as const;
type FilledColumn = (typeof FILLED_COLUMNS)[number];

/** What a cell takes. `labels` shows tags and the note, and takes the note. */
export type CellKind =
  | { is: Exclude<FilledColumn, 'labels' | 'nextActionAtMs'> | 'nextActionDay' }
  | { is: 'field'; field: OwnField };

/** What the cells of a column take; null if they only show what was read or derived. */
export function cellKind(column: string, fields: readonly OwnField[]): CellKind | null {
  if (column === 'labels') return { is: 'note' };
  if (column === 'nextActionAtMs') return { is: 'nextActionDay' };
  if ((FILLED_COLUMNS as readonly string[]).includes(column)) {
    return { is: column as Exclude<FilledColumn, 'labels' | 'nextActionAtMs'> };
  }
  const field = column.startsWith('field:') ? fields.find(({ id }) => `field:${id}` === column) : undefined;
  return field ? { is: 'field', field } : null;
}
