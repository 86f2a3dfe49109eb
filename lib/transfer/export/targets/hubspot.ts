import { PLATFORM_NAMES } from '../../../model/platform';
import { mailOf, personName } from './person';
import { type ExportTarget, importedFollowers, textColumn } from './target';

/**
 * HubSpot, contacts. One header row, one sheet, UTF-8; each row needs a first name, a last name or an e-mail address;
 * contacts are told apart by the address; numbers without separators and currencies. Headings like the names of its
 * properties are matched by themselves. Those from Social Platform to Influencer Tier are properties that the user creates.
 * Source: HubSpot Knowledge Base, "Set up your import file".
 */
export const HUBSPOT: ExportTarget = {
  id: 'hubspot',
  fileWord: 'hubspot',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv', 'workbook'],
  columns: [
    textColumn('Email', mailOf),
    textColumn('First Name', (source) => personName(source).first),
    textColumn('Last Name', (source) => personName(source).last),
    textColumn('Website URL', ({ row }) => row.profile_url),
    textColumn('Social Platform', ({ row }) => PLATFORM_NAMES[row.platform]),
    textColumn('Social Handle', ({ row }) => row.handle),
    { heading: 'Follower Count', type: 'whole', value: ({ row }) => row.followers },
    importedFollowers('Follower Count (imported)'),
    { heading: 'Engagement Rate', type: 'number', value: ({ row }) => row.er_pct },
    textColumn('Influencer Tier', ({ row }) => row.tier),
    textColumn('Notes', ({ row }) => row.notes),
  ],
  refuses: (source) =>
    mailOf(source) === null && personName(source).first === null ? 'no-name-or-mail' : null,
  identifiedBy: (source) => mailOf(source)?.toLowerCase() ?? null,
};
