import type { OwnColumn } from '../../own-columns';
import { addressFieldsIn, countryIn } from './address';
import { firstText, profilesIn, textOfEach } from './creator';
import { figureColumns, furtherAccounts, moreAccountColumns, networkColumns } from './networks';
import { ownProperties } from './own-properties';
import { cleanUrl, mailOf, phoneOf } from './person';
import { type ExportTarget, textColumn } from './target';

/** More on one network than anybody has who is not listed by mistake. */
const ACCOUNTS_A_NETWORK = 5;

/**
 * CreatorIQ. Each row needs an account that no other row has, in a cell of its own; countries by their full name; one
 * sheet; no empty columns. Without a name it takes the handle. Source: CreatorIQ Support, article 17426818402957.
 */
export function creatorIq(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  const columns = [
    textColumn('Name', (source) => firstText(profilesIn(source), ({ row }) => row.display_name)),
    textColumn('Email', mailOf),
    textColumn('Phone Number', phoneOf),
    ...networkColumns(),
    ...moreAccountColumns(ACCOUNTS_A_NETWORK),
    furtherAccounts('Other Accounts', cleanUrl, ACCOUNTS_A_NETWORK),
    textColumn('Country', countryIn(address)),
    ...figureColumns((network, figure) => `${network} ${figure}`),
    textColumn('Notes', (source) => textOfEach(source, ({ row }) => row.notes, '\n')),
  ];
  return {
    ...{ id: 'creatoriq', fileWord: 'creatoriq', isSpreadsheet: false, isByCreator: true },
    isForOutreach: true,
    files: ['csv', 'workbook'],
    columns: ownProperties({ fields, address })(columns),
    refuses: (source) => (firstText(profilesIn(source), cleanUrl) === null ? 'no-link' : null),
    dropsEmptyColumns: true,
  };
}
