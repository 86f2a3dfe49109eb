import { countColumns } from './count-columns';
import { identityColumns } from './identity-columns';
import { isoTime, type ResearchColumn } from './research-column';
import { sampleColumns } from './sample-columns';

const fileColumns: readonly ResearchColumn[] = [
  {
    heading: 'protocol_fixed_at',
    type: 'moment',
    meaning: 'When the protocol was fixed. Empty if the settings of the day of the export apply.',
    unit: 'ISO 8601, UTC',
    source: 'the user',
    value: ({ file }) => isoTime(file.protocolFixedAtMs),
  },
  {
    heading: 'settings_hash',
    type: 'text',
    meaning: 'The same for two files with the same rules for sample, window and formula.',
    unit: 'hash (cyrb53)',
    source: 'protocol.json',
    value: ({ file }) => file.settingsHash,
  },
  {
    heading: 'engine_version',
    type: 'whole',
    meaning: 'The version of the calculations that made the rates in this file.',
    unit: 'number',
    source: 'Yardstick',
    value: ({ file }) => file.engineVersion,
  },
  {
    heading: 'tool_version',
    type: 'text',
    meaning: 'The version of Yardstick that wrote this file.',
    unit: 'version',
    source: 'Yardstick',
    value: ({ file }) => file.toolVersion,
  },
];

/** The columns of the file of posts, in order. */
export const RESEARCH_COLUMNS: readonly ResearchColumn[] = [
  ...identityColumns,
  ...countColumns(),
  ...sampleColumns,
  ...fileColumns,
];
