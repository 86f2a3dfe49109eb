import type { OwnField } from '../model/label';

/** The user's custom fields stand after all other columns: `field:Budget`. */
const PREFIX = 'field:';

/** What a file needs to know of a custom field. */
export type OwnColumn = Pick<OwnField, 'id' | 'name' | 'kind'>;

export const ownColumnName = ({ name }: Pick<OwnColumn, 'name'>): string => `${PREFIX}${name}`;

/** The name of the field that a heading names; null for another column. */
export function ownFieldIn(heading: string): string | null {
  const name = heading.trim();
  return name.toLowerCase().startsWith(PREFIX) ? name.slice(PREFIX.length).trim() || null : null;
}
