import type { Candidate } from '../model/candidate';
import type { OwnField } from '../model/label';
import { decimal, text } from './cells';

/** The user's own fields stand after all other columns: `field:Budget`. */
const PREFIX = 'field:';

/** What a file needs to know of an own field. */
export type OwnColumn = Pick<OwnField, 'id' | 'name' | 'kind'>;

export const ownColumnName = ({ name }: Pick<OwnColumn, 'name'>): string => `${PREFIX}${name}`;

/** The name of the field that a heading names; null for another column. */
export function ownFieldIn(heading: string): string | null {
  const name = heading.trim();
  return name.toLowerCase().startsWith(PREFIX) ? name.slice(PREFIX.length).trim() || null : null;
}

/** The cells of a candidate's own fields. A field without a value stays empty. */
export function ownCells(
  columns: readonly OwnColumn[],
  { fields }: Pick<Candidate, 'fields'>,
  decimalMark: '.' | ',',
): string[] {
  return columns.map(({ id }) => {
    const value = fields[id] ?? null;
    return typeof value === 'number' ? decimal.write(value).replace('.', decimalMark) : text.write(value);
  });
}
