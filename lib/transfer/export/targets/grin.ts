import { countryIn } from './country';
import { networkColumns } from './networks';
import { mailOf, personName } from './person';
import { type ExportTarget, importedFollowers, textColumn } from './target';

/**
 * GRIN. The first row has labels, which the user assigns during the import; properties of one's own must exist there
 * first; an import adds one tag, which is chosen there. Source: GRIN Docs, "Importing creators".
 */
export const grin = (countryField: string | null): ExportTarget => ({
  id: 'grin',
  fileWord: 'grin',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv'],
  columns: [
    textColumn('First Name', (source) => personName(source).first),
    textColumn('Last Name', (source) => personName(source).last),
    textColumn('Email', mailOf),
    ...networkColumns(),
    textColumn('Country', countryIn(countryField)),
    { heading: 'Followers', type: 'whole', value: ({ row }) => row.followers },
    importedFollowers('Followers (imported)'),
    { heading: 'Engagement Rate', type: 'number', value: ({ row }) => row.er_pct },
    textColumn('Notes', ({ row }) => row.notes),
  ],
  dropsEmptyColumns: true,
});
