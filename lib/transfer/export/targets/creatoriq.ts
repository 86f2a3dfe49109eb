import { countryIn } from './country';
import { networkColumns } from './networks';
import { cleanUrl, mailOf } from './person';
import { type ExportTarget, textColumn } from './target';

/**
 * CreatorIQ. Each row needs an account that no other row has, in a cell of its own; countries by their full name; one
 * sheet; no empty columns. Without a name it takes the handle. Source: CreatorIQ Support, article 17426818402957.
 */
export const creatorIq = (countryField: string | null): ExportTarget => ({
  id: 'creatoriq',
  fileWord: 'creatoriq',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv', 'workbook'],
  columns: [
    textColumn('Name', ({ row }) => row.display_name),
    textColumn('Email', mailOf),
    ...networkColumns(),
    textColumn('Country', countryIn(countryField)),
    textColumn('Notes', ({ row }) => row.notes),
  ],
  refuses: (source) => (cleanUrl(source) === null ? 'no-link' : null),
  dropsEmptyColumns: true,
});
