import type { OwnColumn } from '../../own-columns';
import { addressFieldsIn, addressPart, countryCodeIn } from './address';
import { cleanUrl, mailOf, personName, phoneOf } from './person';
import { type ExportTarget, optionalText, textColumn } from './target';

/**
 * Upfluence. It reads these columns and no others, and wants the link, the name and the e-mail address of each profile:
 * a link without a query, an address without spaces, countries by their two letters. A row is a profile.
 * Source: Upfluence Help, article 6997712.
 */
export function upfluence(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  return {
    ...{ id: 'upfluence', fileWord: 'upfluence', isSpreadsheet: false, isForOutreach: true },
    files: ['csv'],
    columns: [
      textColumn('media_url', cleanUrl),
      textColumn('profile_name', ({ row }) => row.display_name ?? row.handle),
      textColumn('first_name', (source) => personName(source).first),
      textColumn('last_name', (source) => personName(source).last),
      optionalText('phone_number', phoneOf),
      textColumn('email', mailOf),
      optionalText('shipping_address.line1', addressPart(address, 'street')),
      optionalText('shipping_address.line2', addressPart(address, 'street2')),
      optionalText('shipping_address.zipcode', addressPart(address, 'postalCode')),
      optionalText('shipping_address.city', addressPart(address, 'city')),
      optionalText('shipping_address.state', addressPart(address, 'state')),
      optionalText('shipping_address.country_code', countryCodeIn(address)),
    ],
    refuses: (source) => (mailOf(source) === null ? 'no-mail' : cleanUrl(source) === null ? 'no-link' : null),
  };
}
