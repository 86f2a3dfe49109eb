import Papa from 'papaparse';
import { expect } from 'vitest';
import type { PlatformId } from '../../../../../lib/model/platform';
import type { ExportRow } from '../../../../../lib/transfer/columns';
import type { ExportSource } from '../../../../../lib/transfer/export/file-column';
import { FOR_TOOLS, formatForLanguage } from '../../../../../lib/transfer/export/file-format';
import { targetCalled } from '../../../../../lib/transfer/export/targets/all-targets';
import { textWriter } from '../../../../../lib/transfer/export/text-writer';
import type { OwnColumn } from '../../../../../lib/transfer/own-columns';
import { EMPTY_ROW } from '../../row-arbitrary';

export const COUNTRY = { id: 'f1', name: 'Country', kind: 'text' } as const;
export const CHANNEL = 'UCabcdefghijklmnopqrstuv';

export function profile(
  over: Partial<ExportRow>,
  more: Partial<ExportSource['candidate']> = {},
): ExportSource {
  const row = {
    ...EMPTY_ROW,
    profile_url: `https://www.instagram.com/${over.handle ?? 'maya.bakes'}/`,
    ...over,
  };
  const candidate = { accountId: null, profileUrl: row.profile_url ?? '', fields: {} };
  return { row, candidate: { ...row, ...candidate, ...more } };
}

export const MAYA = profile(
  {
    ...{ display_name: 'Maya Lind', email: 'maya@bakes.example', followers: 16_476, er_pct: 3.25 },
    ...{ tier: 'micro', notes: '=1+1, "ask"\nfor June', tags: ['bread'] },
  },
  { fields: { f1: 'DE' } },
);
export const on = (
  platform: PlatformId,
  handle: string,
  profile_url: string,
  more: Partial<ExportRow> = {},
) => profile({ platform, handle, profile_url, ...more });

/** One creator with several profiles, the first of which names the row. */
export const creator = (first: ExportSource, ...others: ExportSource[]): ExportSource => ({
  ...first,
  others,
});

export async function fileFor(
  id: string,
  sources: readonly ExportSource[],
  fields: readonly OwnColumn[] = [COUNTRY],
) {
  const target = targetCalled(id, fields);
  const format = target.isSpreadsheet ? formatForLanguage('en') : FOR_TOOLS;
  const writer = textWriter(target, { kind: 'csv', format, hasHeadings: true });
  await writer.add(sources);
  const { parts, check } = await writer.finish();
  const text = parts.join('');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { text, rows: data, check };
}
