import { countryCalled } from '../../import/countries';
import type { OwnColumn } from '../../own-columns';
import type { ExportSource } from '../file-column';
import { firstText, profilesIn } from './creator';

/**
 * Names of the user's custom fields that are parts of an address, in the languages that lists are written in most. An import
 * makes such fields of columns with these headings.
 */
const NAMES = {
  street:
    /^(?:address|(?:street|shipping|postal) address|street|address (?:line )?1|adresse|anschrift|straße|strasse|dirección|calle|rue|indirizzo|via|endereço|rua)$/,
  street2: /^(?:address (?:line )?2|adresszusatz|complément d’adresse)$/,
  postalCode:
    /^(?:zip|zip code|zipcode|postal code|postcode|post code|plz|postleitzahl|código postal|code postal|cap|cep)$/,
  city: /^(?:city|town|stadt|wohnort|ciudad|ville|città|cidade)$/,
  state: /^(?:state|state\/region|province|bundesland|provincia|provincia\/estado)$/,
  country: /^(?:country|country code|land|pays|país|pais|paese)$/,
} as const;
export type AddressPart = keyof typeof NAMES;

/** The ids of the custom fields that have a part of the address. */
export type AddressFields = Partial<Record<AddressPart, string>>;

export function addressFieldsIn(fields: readonly Pick<OwnColumn, 'id' | 'name'>[]): AddressFields {
  const found: AddressFields = {};
  for (const part of Object.keys(NAMES) as AddressPart[]) {
    const field = fields.find(({ name }) => NAMES[part].test(name.trim().toLowerCase()));
    if (field) found[part] = field.id;
  }
  // Beside no other part of an address, "State" may be the state of the work.
  if (found.city === undefined && found.postalCode === undefined && found.street === undefined)
    delete found.state;
  return found;
}

/** A part of the address, from the first profile of the creator that has it. */
export const addressPart =
  (fields: AddressFields, part: AddressPart) =>
  (source: ExportSource): string | null => {
    const id = fields[part];
    if (id === undefined) return null;
    return firstText(profilesIn(source), ({ candidate }) => {
      const value = candidate.fields[id];
      return value === undefined ? null : String(value).trim();
    });
  };

/**
 * The country in English, in full, whichever way it was typed: the import stores two letters. A text that names no country stays
 * as it is.
 */
export const countryIn =
  (fields: AddressFields) =>
  (source: ExportSource): string | null => {
    const value = addressPart(fields, 'country')(source);
    const code = countryCalled(value ?? '');
    return code === null ? value : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? value);
  };

/** The two letters of the country; null if the text names none. */
export const countryCodeIn =
  (fields: AddressFields) =>
  (source: ExportSource): string | null =>
    countryCalled(addressPart(fields, 'country')(source) ?? '');
