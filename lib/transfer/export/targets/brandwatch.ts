import type { OwnColumn } from '../../own-columns';
import type { ExportSource } from '../file-column';
import { addressFieldsIn, countryIn } from './address';
import { firstText, profilesIn, textOfEach } from './creator';
import { figureColumns, furtherAccounts, networkColumns } from './networks';
import { ownProperties } from './own-properties';
import { channelIdOf, cleanUrl, handleOf, mailOf, phoneOf } from './person';
import { type ExportTarget, optionalText, textColumn } from './target';

/**
 * Brandwatch Influence. A YouTube account must be given as `http://www.youtube.com/channel/ID`, with http and the id of
 * the channel. Source: Brandwatch Influence Help, article 10726804468765.
 */
export function brandwatch(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  const columns = [
    textColumn(
      'Name',
      (source) => firstText(profilesIn(source), ({ row }) => row.display_name) ?? handleOf(source),
    ),
    textColumn('Email', mailOf),
    optionalText('Phone Number', phoneOf),
    ...networkColumns(linkOf),
    furtherAccounts('Other Accounts', linkOf),
    optionalText('Country', countryIn(address)),
    ...figureColumns((network, figure) => `${network} ${figure}`),
    textColumn('Notes', (source) => textOfEach(source, ({ row }) => row.notes, '\n')),
  ];
  return {
    ...{ id: 'brandwatch', fileWord: 'brandwatch', isSpreadsheet: false, isByCreator: true },
    isForOutreach: true,
    files: ['csv'],
    columns: ownProperties({ fields, address })(columns),
    dropsEmptyColumns: true,
    refuses: (source) => {
      const profiles = profilesIn(source);
      if (firstText(profiles, linkOf) !== null) return null;
      return profiles.some(({ row }) => row.platform === 'youtube') ? 'no-channel-id' : 'no-link';
    },
  };
}

function linkOf(source: ExportSource): string | null {
  if (source.row.platform !== 'youtube') return cleanUrl(source);
  const id = channelIdOf(source);
  return id === null ? null : `http://www.youtube.com/channel/${id}`;
}
