import type { OwnColumn } from '../../own-columns';
import { addressFieldsIn, addressPart, countryIn } from './address';
import { textOfEach } from './creator';
import { figureColumns, furtherAccounts, networkColumns } from './networks';
import { ownProperties } from './own-properties';
import { mailOf, personName, phoneOf } from './person';
import { type ExportTarget, textColumn } from './target';

/**
 * GRIN. The first row has labels, which the user assigns during the import; properties of one's own must exist there
 * first; an import adds one tag, which is chosen there. Source: GRIN Docs, "Importing creators".
 */
export function grin(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  const columns = [
    textColumn('First Name', (source) => personName(source).first),
    textColumn('Last Name', (source) => personName(source).last),
    textColumn('Email', mailOf),
    textColumn('Phone Number', phoneOf),
    ...networkColumns(),
    textColumn('Address', addressPart(address, 'street')),
    textColumn('Address 2', addressPart(address, 'street2')),
    textColumn('City', addressPart(address, 'city')),
    textColumn('State', addressPart(address, 'state')),
    textColumn('Postal Code', addressPart(address, 'postalCode')),
    textColumn('Country', countryIn(address)),
    ...figureColumns((network, figure) => `${network} ${figure}`),
    furtherAccounts('Other Accounts'),
    textColumn('Notes', (source) => textOfEach(source, ({ row }) => row.notes, '\n')),
  ];
  return {
    ...{ id: 'grin', fileWord: 'grin', isSpreadsheet: false, isByCreator: true, isForOutreach: true },
    files: ['csv'],
    columns: ownProperties({ fields, address })(columns),
    dropsEmptyColumns: true,
  };
}
