import type { CsvFormat } from '../../model/export';
import { profileUrl } from '../../platforms/urls';
import type { QueueEntry } from '../../store/queue/queue-row';
import type { CellType } from '../cells';
import { decisionInFile, reasonInFile } from '../file-words';
import type { CellValue } from './file-column';
import { csvBody, csvHeading } from './text-files';

/** An entry of the queue with the note on the profile, empty if there is none. */
export interface DecidedEntry {
  entry: QueueEntry;
  note: string;
}

interface Column {
  heading: string;
  type: CellType;
  value(decided: DecidedEntry): CellValue;
}

/** Headings by which an import and the queue know the profiles again. */
const COLUMNS: readonly Column[] = [
  { heading: 'platform', type: 'text', value: ({ entry }) => entry.platform },
  { heading: 'handle', type: 'text', value: ({ entry }) => entry.handle },
  { heading: 'profile_url', type: 'text', value: ({ entry }) => profileUrl(entry.platform, entry.handle) },
  { heading: 'decision', type: 'text', value: ({ entry }) => decisionInFile(entry) },
  { heading: 'reason', type: 'text', value: ({ entry }) => reasonInFile(entry) },
  { heading: 'decided_at', type: 'moment', value: ({ entry }) => decidedAtInFile(entry) },
  { heading: 'note', type: 'text', value: ({ note }) => note },
];

/** What became of everything in the queue, as one CSV file, in the order of the queue. Its words are English, as in every file. */
export function queueFile(decided: readonly DecidedEntry[], format: CsvFormat): string {
  const rows = decided.map((one) => COLUMNS.map(({ value }) => value(one)));
  return csvHeading(COLUMNS, format, true) + csvBody(COLUMNS, rows, format, true);
}

/** What is not decided yet may still have a time from before it got in line again. */
const decidedAtInFile = ({ state, decidedAtMs }: QueueEntry): string | null =>
  decidedAtMs === null || state === 'waiting' || state === 'open'
    ? null
    : new Date(decidedAtMs).toISOString();
