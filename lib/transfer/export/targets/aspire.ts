import type { OwnColumn } from '../../own-columns';
import type { ExportSource } from '../file-column';
import { addressFieldsIn, addressPart, countryIn } from './address';
import { firstText, profilesIn, profilesOn, textOfEach } from './creator';
import { figureColumns, furtherAccounts } from './networks';
import { ownProperties } from './own-properties';
import { channelIdOf, handleOf, mailOf, phoneOf } from './person';
import { type ExportTarget, optionalText, textColumn } from './target';

/**
 * Aspire. A member is told apart by `email` or `uid`, and an import replaces what it has, so a creator has one row. Networks
 * take the bare handle, YouTube takes the link of the channel and no handle. Other columns can become new fields there.
 * Source: Aspire Help, article 4840268.
 */
export function aspire(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  const columns = [
    textColumn('email', mailOf),
    textColumn('uid', handleOf),
    ...NETWORKS.map((platform) =>
      textColumn(platform, (source) => firstText(profilesOn(platform, source), accountOf)),
    ),
    optionalText('address1', addressPart(address, 'street')),
    optionalText('address2', addressPart(address, 'street2')),
    optionalText('city', addressPart(address, 'city')),
    optionalText('state', addressPart(address, 'state')),
    optionalText('postalcode', addressPart(address, 'postalCode')),
    optionalText('country', countryIn(address)),
    textColumn('name', (source) => firstText(profilesIn(source), ({ row }) => row.display_name)),
    optionalText('phone', phoneOf),
    ...figureColumns((network, figure) => `${network} ${figure}`.toLowerCase()),
    furtherAccounts('other accounts', accountOf),
    textColumn('notes', (source) => textOfEach(source, ({ row }) => row.notes, '\n')),
  ];
  return {
    ...{ id: 'aspire', fileWord: 'aspire', isSpreadsheet: false, isByCreator: true, isForOutreach: true },
    files: ['csv'],
    columns: ownProperties({
      ...{ fields, address, headingOf: (name: string) => name.toLowerCase() },
      // Its own id of a member, which an import would overwrite, and a network that Yardstick does not know.
      reserved: ['id', 'pinterest'],
    })(columns),
    // It would empty what a member has there.
    dropsEmptyColumns: true,
    identifiedBy: (source) => ({ mail: mailOf(source), handle: handleOf(source) }),
  };
}

/** The networks that it has columns for, besides Pinterest. */
const NETWORKS = ['instagram', 'tiktok', 'youtube'] as const;

function accountOf(source: ExportSource): string | null {
  const { platform } = source.row;
  if (!NETWORKS.some((one) => one === platform)) return null;
  if (platform !== 'youtube') return handleOf(source);
  const id = channelIdOf(source);
  return id === null ? null : `https://www.youtube.com/channel/${id}`;
}
