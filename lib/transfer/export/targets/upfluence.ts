import { cleanUrl, mailOf, personName } from './person';
import { type ExportTarget, textColumn } from './target';

/**
 * Upfluence. It reads these columns and no others, and wants the link, the name and the e-mail address of each profile:
 * a link without a query, an address without spaces. Source: Upfluence Help, article 6997712.
 */
export const UPFLUENCE: ExportTarget = {
  id: 'upfluence',
  fileWord: 'upfluence',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv'],
  columns: [
    textColumn('media_url', cleanUrl),
    textColumn('profile_name', ({ row }) => row.display_name ?? row.handle),
    textColumn('first_name', (source) => personName(source).first),
    textColumn('last_name', (source) => personName(source).last),
    textColumn('email', mailOf),
  ],
  refuses: (source) => (mailOf(source) === null ? 'no-mail' : cleanUrl(source) === null ? 'no-link' : null),
};
