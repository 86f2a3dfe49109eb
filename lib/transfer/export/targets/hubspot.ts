import { PLATFORM_NAMES } from '../../../model/platform';
import type { OwnColumn } from '../../own-columns';
import type { ExportSource, FileColumn } from '../file-column';
import { addressFieldsIn, addressPart, countryIn } from './address';
import { textOfEach } from './creator';
import { ownProperties } from './own-properties';
import { cleanUrl, mailOf, personName, phoneOf } from './person';
import {
  type ExportTarget,
  importedFollowers,
  importedRate,
  optionalText,
  roundedMark,
  textColumn,
} from './target';

/**
 * HubSpot, contacts. One header row, one sheet, UTF-8; each row needs a first name, a last name or an e-mail address;
 * contacts are told apart by the address; numbers without separators and currencies; dates as YYYY-MM-DD; several options of
 * one property are separated by semicolons. Headings like the names of its properties are matched by themselves. From Social
 * Platform on they are properties that the user creates. A creator is one contact: the profile that names the row is in the
 * columns of figures, and the others are in one text.
 * Source: HubSpot Knowledge Base, "Set up your import file".
 */
export function hubspot(fields: readonly OwnColumn[]): ExportTarget {
  const address = addressFieldsIn(fields);
  const columns: FileColumn[] = [
    textColumn('Email', mailOf),
    textColumn('First Name', (source) => personName(source).first),
    textColumn('Last Name', (source) => personName(source).last),
    optionalText('Phone Number', phoneOf),
    textColumn('Website URL', ({ row }) => row.profile_url),
    optionalText('Street Address', addressPart(address, 'street')),
    optionalText('Postal Code', addressPart(address, 'postalCode')),
    optionalText('City', addressPart(address, 'city')),
    optionalText('State/Region', addressPart(address, 'state')),
    optionalText('Country/Region', countryIn(address)),
    textColumn('Social Platform', ({ row }) => PLATFORM_NAMES[row.platform]),
    textColumn('Social Handle', ({ row }) => row.handle),
    { heading: 'Follower Count', type: 'whole', value: ({ row }) => row.followers },
    roundedMark('Follower Count Rounded', ({ row }) => row.followers_is_rounded),
    importedFollowers('Follower Count (imported)'),
    roundedMark('Follower Count (imported) Rounded', ({ row }) => row.typed_followers_is_rounded),
    { heading: 'Engagement Rate', type: 'number', value: ({ row }) => row.er_pct },
    importedRate('Engagement Rate (imported)'),
    roundedMark('Engagement Rate (imported) Rounded', ({ row }) => row.typed_er_is_rounded),
    textColumn('Influencer Tier', ({ row }) => row.tier),
    { heading: 'Fee', type: 'number', isOptional: true, value: (source) => feeOf(source)?.row.fee ?? null },
    optionalText('Fee Currency', (source) => feeOf(source)?.row.currency ?? null),
    optionalText('Other Profiles', ({ others = [] }) => others.map(profileText).join('\n') || null),
    {
      ...{ heading: 'Do Not Contact', type: 'flag', isOptional: true },
      value: ({ row }) => row.do_not_contact || null,
    },
    textColumn('Notes', (source) => textOfEach(source, ({ row }) => row.notes, '\n')),
  ];
  return {
    ...{ id: 'hubspot', fileWord: 'hubspot', isSpreadsheet: false, isByCreator: true },
    ...{ isForOutreach: true, marksForbidden: true },
    files: ['csv', 'workbook'],
    columns: ownProperties({ fields, address, separator: ';', reserved: ['record id'] })(columns),
    refuses: (source) =>
      mailOf(source) === null && personName(source).first === null ? 'no-name-or-mail' : null,
    identifiedBy: (source) => ({ mail: mailOf(source) }),
  };
}

/**
 * The profile whose fee is that of the contact: the one that names the row, else the only one with a fee. Unlike followers, a fee
 * is agreed with the person. Of several fees none can be told to be the one.
 */
function feeOf(source: ExportSource): ExportSource | null {
  if (source.row.fee !== null) return source;
  const [only = null, ...more] = (source.others ?? []).filter(({ row }) => row.fee !== null);
  return more.length === 0 ? only : null;
}

/** A profile in words, with what has no column in a row that another profile names. */
function profileText(source: ExportSource): string {
  const { platform, handle, fee, currency } = source.row;
  const parts = [
    cleanUrl(source) ?? `${PLATFORM_NAMES[platform]} @${handle}`,
    followersText(source),
    fee === null ? null : `fee ${fee} ${currency ?? ''}`.trim(),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** "about 16400 followers", "9000 followers (imported)" */
function followersText({ row }: ExportSource): string | null {
  const about = (isRounded: boolean | null) => (isRounded ? 'about ' : '');
  if (row.followers !== null) return `${about(row.followers_is_rounded)}${row.followers} followers`;
  if (row.typed_followers === null) return null;
  return `${about(row.typed_followers_is_rounded)}${row.typed_followers} followers (imported)`;
}
