import type { ExportSource } from '../file-column';

/**
 * The country in English, in full, from a field of the user's own that is called "Country": the import makes one of a
 * column of countries, with two letters. Any other text stays as it is.
 */
export const countryIn =
  (countryField: string | null) =>
  ({ candidate }: ExportSource): string | null => {
    const value = countryField === null ? null : candidate.fields[countryField];
    if (typeof value !== 'string') return null;
    const code = value.trim().toUpperCase();
    if (!/^[A-Z]{2}$/.test(code)) return value.trim() || null;
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? value;
  };

/** Names of such a field in the languages of the interface, and in those that the import knows best. */
const NAMES = /^(?:country|country code|land|pays|país|pais|paese)$/i;

export const countryFieldIn = (fields: readonly { id: string; name: string }[]): string | null =>
  fields.find(({ name }) => NAMES.test(name.trim()))?.id ?? null;
