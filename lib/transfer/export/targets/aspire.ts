import { countryIn } from './country';
import { channelIdOf, handleOn, mailOf } from './person';
import { type ExportTarget, importedFollowers, textColumn } from './target';

/**
 * Aspire. A member is told apart by `email` or `uid`, and an import replaces what it has. Networks take the bare handle,
 * YouTube takes the link of the channel and no handle. Other columns can become new fields there.
 * Source: Aspire Help, article 4840268.
 */
export const aspire = (countryField: string | null): ExportTarget => ({
  id: 'aspire',
  fileWord: 'aspire',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv'],
  columns: [
    textColumn('email', mailOf),
    textColumn('uid', ({ row }) => row.handle),
    textColumn('instagram', (source) => handleOn('instagram', source)),
    textColumn('tiktok', (source) => handleOn('tiktok', source)),
    textColumn('youtube', (source) => {
      const id = channelIdOf(source);
      return id === null ? null : `https://www.youtube.com/channel/${id}`;
    }),
    ...(countryField === null ? [] : [textColumn('country', countryIn(countryField))]),
    textColumn('name', ({ row }) => row.display_name),
    textColumn('platform', ({ row }) => row.platform),
    { heading: 'followers', type: 'whole', value: ({ row }) => row.followers },
    importedFollowers('followers (imported)'),
    textColumn('notes', ({ row }) => row.notes),
  ],
  identifiedBy: ({ row }) => row.handle.toLowerCase(),
});
