import type { ExportPreset } from '../../../model/export';
import type { OwnColumn } from '../../own-columns';
import { ownFileColumns } from '../own-file-columns';
import { airtable } from './airtable';
import { aspire } from './aspire';
import { brandwatch } from './brandwatch';
import { creatorIq } from './creatoriq';
import { grin } from './grin';
import { hubspot } from './hubspot';
import { ownFile } from './own-file';
import { presetTarget } from './own-preset';
import type { ExportTarget } from './target';
import { upfluence } from './upfluence';

/** What files can be written for, in the order on screen. */
export const TARGET_IDS = [
  'yardstick',
  'google-sheets',
  'airtable',
  'hubspot',
  'aspire',
  'upfluence',
  'grin',
  'creatoriq',
  'brandwatch',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** A workbook first: from a CSV file Google Sheets makes numbers and dates of handles such as 007 and mar.1. */
const googleSheets = (fields: readonly OwnColumn[]): ExportTarget => ({
  id: 'google-sheets',
  fileWord: 'google-sheets',
  isSpreadsheet: true,
  files: ['workbook', 'csv', 'clipboard'],
  columns: ownFileColumns(fields),
});

/** A target by its id, or by the id of one of the user's presets; Yardstick's own file if there is none. */
export function targetCalled(
  id: string,
  fields: readonly OwnColumn[],
  presets: readonly ExportPreset[] = [],
): ExportTarget {
  const preset = presets.find((one) => one.id === id);
  if (preset) return presetTarget(preset, fields);
  switch (id as TargetId) {
    case 'google-sheets':
      return googleSheets(fields);
    case 'airtable':
      return airtable(fields);
    case 'hubspot':
      return hubspot(fields);
    case 'aspire':
      return aspire(fields);
    case 'upfluence':
      return upfluence(fields);
    case 'grin':
      return grin(fields);
    case 'creatoriq':
      return creatorIq(fields);
    case 'brandwatch':
      return brandwatch(fields);
    default:
      return ownFile(fields);
  }
}
