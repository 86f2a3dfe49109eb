import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../../../lib/model/platform';
import type { ExportRow } from '../../../../lib/transfer/columns';
import type { ExportSource } from '../../../../lib/transfer/export/file-column';
import { FOR_TOOLS, formatForLanguage } from '../../../../lib/transfer/export/file-format';
import { TARGET_IDS, targetCalled } from '../../../../lib/transfer/export/targets/all-targets';
import { textWriter } from '../../../../lib/transfer/export/text-writer';
import { fromCsv } from '../../../../lib/transfer/from-csv';
import { successOf } from '../../store/fresh-database';
import { EMPTY_ROW } from '../row-arbitrary';

const COUNTRY = { id: 'f1', name: 'Country', kind: 'text' } as const;
const CHANNEL = 'UCabcdefghijklmnopqrstuv';

function profile(over: Partial<ExportRow>, more: Partial<ExportSource['candidate']> = {}): ExportSource {
  const row = {
    ...EMPTY_ROW,
    profile_url: `https://www.instagram.com/${over.handle ?? 'maya.bakes'}/`,
    ...over,
  };
  const candidate = { accountId: null, profileUrl: row.profile_url ?? '', fields: {} };
  return { row, candidate: { ...row, ...candidate, ...more } };
}

const MAYA = profile(
  {
    ...{ display_name: 'Maya Lind', email: 'maya@bakes.example', followers: 16_476, er_pct: 3.25 },
    ...{ tier: 'micro', notes: '=1+1, "ask"\nfor June', tags: ['bread'] },
  },
  { fields: { f1: 'DE' } },
);
const on = (platform: PlatformId, handle: string, profile_url: string, more: Partial<ExportRow> = {}) =>
  profile({ platform, handle, profile_url, ...more });

async function fileFor(id: string, sources: readonly ExportSource[]) {
  const target = targetCalled(id, [COUNTRY]);
  const format = target.isSpreadsheet ? formatForLanguage('en') : FOR_TOOLS;
  const writer = textWriter(target, { kind: 'csv', format, hasHeadings: true });
  await writer.add(sources);
  const { parts, check } = await writer.finish();
  const text = parts.join('');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { text, rows: data, check };
}

describe.each(TARGET_IDS.filter((id) => id !== 'yardstick' && id !== 'google-sheets'))(
  'a file for %s',
  (id) => {
    it('has texts as they are, plain numbers and no byte-order mark', async () => {
      const { text, rows } = await fileFor(id, [MAYA]);
      expect(text.charCodeAt(0)).not.toBe(0xfeff);
      const note = rows[0]?.Notes ?? rows[0]?.notes;
      if (note !== undefined) expect(note).toBe('=1+1, "ask"\nfor June');
      expect(Object.values(rows[0] ?? {}).join()).not.toMatch(/16,476|3,25/);
    });
  },
);

describe('a tool from which people are written to', () => {
  const forbidden = profile({
    handle: 'noor',
    display_name: 'Noor',
    email: 'noor@x.example',
    do_not_contact: true,
  });
  it.each(['hubspot', 'aspire', 'upfluence', 'grin', 'creatoriq', 'brandwatch'])(
    '%s gets nobody who must not be contacted',
    async (id) => {
      const { rows, check } = await fileFor(id, [MAYA, forbidden]);
      expect(rows).toHaveLength(1);
      expect(check.refused).toEqual({ 'do-not-contact': 1 });
    },
  );

  it('gets imported followers in a column of their own, if there are any', async () => {
    const { rows } = await fileFor('hubspot', [
      MAYA,
      profile({ handle: 'otto', display_name: 'Otto', typed_followers: 12_000 }),
    ]);
    expect(rows.map((row) => [row['Follower Count'], row['Follower Count (imported)']])).toEqual([
      ['16476', ''],
      ['', '12000'],
    ]);
  });
});

describe('HubSpot', () => {
  it('gets its own headings, a name or an address in each row, and numbers without separators', async () => {
    const { rows, text } = await fileFor('hubspot', [MAYA]);
    expect(text.split('\r\n')[0]).toBe(
      'Email,First Name,Last Name,Website URL,Social Platform,Social Handle,Follower Count,Engagement Rate,Influencer Tier,Notes',
    );
    expect(rows[0]).toMatchObject({
      ...{ Email: 'maya@bakes.example', 'First Name': 'Maya', 'Last Name': 'Lind' },
      ...{ 'Social Platform': 'Instagram', 'Follower Count': '16476', 'Engagement Rate': '3.25' },
    });
  });

  it('leaves out profiles that it would refuse, and counts those it would make one contact of', async () => {
    const { rows, check } = await fileFor('hubspot', [
      MAYA,
      profile({ handle: 'nobody' }),
      profile({ handle: 'no-mailbox', email: 'maya at bakes' }),
      profile({ handle: 'agency', display_name: 'Otto', email: 'MAYA@bakes.example' }),
    ]);
    expect(rows).toHaveLength(2);
    expect(check).toMatchObject({ rows: 2, refused: { 'no-name-or-mail': 2 }, repeated: 1 });
  });

  it.each([
    ['Maya Lind', 'Maya', 'Lind'],
    ['Jean-Luc O’Brien', 'Jean-Luc', 'O’Brien'],
    ['Maya', 'Maya', ''],
    ['Maya Lind | Food', 'Maya Lind | Food', ''],
    ['maya bakes', 'maya bakes', ''],
    ['王小明', '王小明', ''],
    ['Maya 🍞', 'Maya 🍞', ''],
  ])('gets %j as %j and %j', async (display_name, first, last) => {
    const { rows } = await fileFor('hubspot', [profile({ display_name })]);
    expect([rows[0]?.['First Name'], rows[0]?.['Last Name']]).toEqual([first, last]);
  });
});

describe('Aspire', () => {
  it('gets bare handles, the link of a channel for YouTube, and something to tell members apart', async () => {
    const { rows, check } = await fileFor('aspire', [
      MAYA,
      on('tiktok', 'maya.bakes', 'https://www.tiktok.com/@maya.bakes'),
      on('youtube', 'otto', `https://www.youtube.com/channel/${CHANNEL}`),
      on('youtube', 'noor', 'https://www.youtube.com/@noor'),
    ]);
    expect(rows.map(({ uid, instagram, tiktok, youtube }) => [uid, instagram, tiktok, youtube])).toEqual([
      ['maya.bakes', 'maya.bakes', '', ''],
      ['maya.bakes', '', 'maya.bakes', ''],
      ['otto', '', '', `https://www.youtube.com/channel/${CHANNEL}`],
      ['noor', '', '', ''],
    ]);
    expect(rows[0]?.country).toBe('Germany');
    expect(check.repeated).toBe(1);
  });
});

describe('Upfluence', () => {
  it('gets its five columns, a link without a query, and no profile without an address', async () => {
    const { rows, text, check } = await fileFor('upfluence', [
      profile({ ...MAYA.row, profile_url: 'https://www.instagram.com/maya.bakes/?igsh=abc#x' }),
      profile({ handle: 'noor', display_name: 'Noor' }),
    ]);
    expect(text.split('\r\n')[0]).toBe('media_url,profile_name,first_name,last_name,email');
    expect(rows).toMatchObject([
      { media_url: 'https://www.instagram.com/maya.bakes/', profile_name: 'Maya Lind', last_name: 'Lind' },
    ]);
    expect(check.refused).toEqual({ 'no-mail': 1 });
  });
});

describe('CreatorIQ and GRIN', () => {
  it.each(['creatoriq', 'grin'])('%s gets one column per network, and none that is empty', async (id) => {
    const { rows, text } = await fileFor(id, [
      MAYA,
      on('tiktok', 'otto', 'https://www.tiktok.com/@otto', { display_name: 'Otto' }),
    ]);
    const headings = text.split('\r\n')[0]?.split(',') ?? [];
    expect(headings).toEqual(expect.arrayContaining(['Instagram', 'TikTok', 'Country', 'Email']));
    for (const heading of headings) expect(rows.some((row) => row[heading] !== '')).toBe(true);
    expect(rows.map((row) => [row.Instagram, row.TikTok])).toEqual([
      ['https://www.instagram.com/maya.bakes/', ''],
      ['', 'https://www.tiktok.com/@otto'],
    ]);
    expect(rows[0]?.Country).toBe('Germany');
  });
});

describe('Brandwatch', () => {
  it('gets YouTube by the id of the channel over http, and no channel without one', async () => {
    const { rows, check } = await fileFor('brandwatch', [
      profile(
        { platform: 'youtube', handle: 'otto', profile_url: 'https://www.youtube.com/@otto' },
        { accountId: CHANNEL },
      ),
      on('youtube', 'noor', 'https://www.youtube.com/@noor'),
    ]);
    expect(rows.map(({ YouTube }) => YouTube)).toEqual([`http://www.youtube.com/channel/${CHANNEL}`]);
    expect(check.refused).toEqual({ 'no-channel-id': 1 });
  });
});

describe('Airtable', () => {
  it('gets handles that look like no number and no date, and long texts last', async () => {
    const { rows, text } = await fileFor('airtable', [
      profile({ handle: '007' }),
      profile({ handle: 'mar.1', notes: 'x' }),
    ]);
    expect(rows.map(({ handle }) => handle)).toEqual(['@007', '@mar.1']);
    expect(text.split('\r\n')[0]?.endsWith(',bio,notes')).toBe(true);
    expect(successOf(fromCsv(text)).map(({ row }) => row?.handle)).toEqual(['007', 'mar.1']);
  });
});

describe('a preset of the user', () => {
  const preset = { id: 'p1', name: 'Team', columns: ['followers', 'gone', 'field:Country', 'handle'] };
  it('has the chosen columns in the chosen order, without those that this workspace lacks', async () => {
    const target = targetCalled('p1', [COUNTRY], [{ ...preset, isSpreadsheet: true }]);
    const writer = textWriter(target, { kind: 'csv', format: formatForLanguage('de'), hasHeadings: true });
    await writer.add([MAYA]);
    expect((await writer.finish()).parts.join('')).toBe(
      '\uFEFFfollowers;field:Country;handle\r\n16476;DE;maya.bakes\r\n',
    );
  });
});
