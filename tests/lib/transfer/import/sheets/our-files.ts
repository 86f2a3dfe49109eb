import type { PlatformId } from '../../../../../lib/model/platform';
import { profileUrl } from '../../../../../lib/platforms/urls';
import type { ExportRow } from '../../../../../lib/transfer/columns';
import { copyRows } from '../../../../../lib/transfer/export/copy-row';
import { valuesOf } from '../../../../../lib/transfer/export/file-column';
import { ownFileColumns } from '../../../../../lib/transfer/export/own-file-columns';
import { toCsv } from '../../../../../lib/transfer/export/to-csv';
import { writeWorkbook } from '../../../../../lib/transfer/export/workbook/write-workbook';
import { EMPTY_ROW } from '../../row-arbitrary';

/** Handles that spreadsheets of some language take for numbers, dates or booleans, and two that none does. */
const HANDLES: readonly (readonly [PlatformId, string])[] = [
  ['instagram', '007'],
  ['instagram', '1e5'],
  ['instagram', 'mar.1'],
  ['instagram', '12.50'],
  ['instagram', 'true'],
  ['instagram', 'dec25'],
  ['instagram', '1.2.'],
  ['tiktok', '10.11'],
  ['tiktok', '1.000'],
  ['x', '123456789012345'],
  ['youtube', '1-mar'],
  ['threads', 'may.5'],
  ['instagram', 'maya.bakes'],
  ['tiktok', 'noor_runs'],
];
const NAMES = [
  'Zoë Müller',
  '=1+1 Studio',
  '山田 花子',
  'Анна',
  'مها',
  '+1 Fitness',
  "O'Neil & Söhne",
  '1/2 Chef',
];
const NOTES = ['asked twice; no answer', 'two\nlines, "quoted"', '-1, said @maya', '', '1,5 or 1.5?'];

/** Invented rows in which every column that is imported has a value somewhere. */
export const OUR_ROWS: readonly ExportRow[] = HANDLES.map(([platform, handle], at) => ({
  ...EMPTY_ROW,
  ...{ platform, handle, profile_url: profileUrl(platform, handle) },
  display_name: NAMES[at % NAMES.length] ?? null,
  followers: 1_000 + at * 7_919,
  followers_is_rounded: false,
  tier_scheme: 'nano from 1000; micro from 10000',
  er_pct: [3.2, 1.085, 12.5, 0.4][at % 4] ?? null,
  er_formula: 'likes-comments-by-followers, median',
  status: ['found', 'contacted'][at % 2] ?? null,
  tags: at % 3 === 0 ? ['bread', '2026'] : [],
  lists: at % 4 === 0 ? ['May'] : [],
  notes: NOTES[at % NOTES.length] || null,
  fee: [1_200.5, 450, null][at % 3] ?? null,
  currency: [`EUR`, 'USD', null][at % 3] ?? null,
  captured_at: '2026-03-03T09:00:00.000Z',
  captured_from: 'page data',
  tool_version: '0.1.0',
  email: at % 2 === 0 ? `creator${at}@mail.example` : null,
  phone: at % 3 === 1 ? '+49 170 1234567' : null,
  do_not_contact: at === 5 ? true : null,
}));

/** The files that Yardstick writes for a spreadsheet of English and of German, and the same rows for a paste. */
export async function ourFiles(): Promise<Record<string, string | Uint8Array>> {
  const columns = ownFileColumns([]);
  const values = OUR_ROWS.map((row) =>
    valuesOf(columns, { row, candidate: { ...row, accountId: null, profileUrl: '', fields: {} } }),
  );
  const workbook = await writeWorkbook(columns, values);
  return {
    'en.csv': toCsv([...OUR_ROWS], 'comma'),
    'de.csv': toCsv([...OUR_ROWS], 'semicolon'),
    'en.tsv': copyRows(OUR_ROWS, { headers: true }),
    'de.tsv': copyRows(OUR_ROWS, { headers: true, decimalSign: ',' }),
    'yardstick.xlsx': new Uint8Array(await workbook.arrayBuffer()),
  };
}
