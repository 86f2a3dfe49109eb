import { FIELD_KINDS, type FieldKind, type OwnField } from '../model/label';

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

/**
 * The kinds of the custom fields of a file, for its column `field_kinds`: the values alone could not tell that postcodes are a
 * text, or what is a choice. In the headings it would change the names by which sheets and presets know the columns.
 */
export const kindsText = (fields: readonly OwnColumn[]): string | null =>
  fields.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(fields.map(({ name, kind }) => [name, kind])));

/** The kinds by the names of the fields; none from a text that is no such list. */
export function kindsIn(text: string): ReadonlyMap<string, FieldKind> {
  try {
    const read: unknown = JSON.parse(text);
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(
      entries.flatMap(([name, value]) => {
        const kind = FIELD_KINDS.find((one) => one === value);
        return kind ? [[name, kind] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}
