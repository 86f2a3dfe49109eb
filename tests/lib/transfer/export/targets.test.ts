import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../../../lib/model/platform';
import type { ExportRow } from '../../../../lib/transfer/columns';
import type { ExportSource } from '../../../../lib/transfer/export/file-column';
import { FOR_TOOLS, formatForLanguage } from '../../../../lib/transfer/export/file-format';
import { TARGET_IDS, targetCalled } from '../../../../lib/transfer/export/targets/all-targets';
import { withForbidden } from '../../../../lib/transfer/export/targets/target';
import { textWriter } from '../../../../lib/transfer/export/text-writer';
import type { OwnColumn } from '../../../../lib/transfer/own-columns';
import { planOf, profilesIn } from '../import/plan-of';
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

/** One creator with several profiles, the first of which names the row. */
const creator = (first: ExportSource, ...others: ExportSource[]): ExportSource => ({ ...first, others });

async function fileFor(
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

  it.each([
    ['hubspot', 'Engagement Rate'],
    ['grin', 'Instagram Engagement Rate'],
  ])('gets an imported rate in a column of its own, if there is one: %s', async (id, heading) => {
    const { rows } = await fileFor(id, [
      profile({ ...MAYA.row, handle: 'otto', display_name: 'Otto', typed_er_pct: 2.11 }),
    ]);
    expect(rows[0]).toMatchObject({ [`${heading} (imported)`]: '2.11' });
    expect(rows[0]?.[heading] ?? '').not.toBe('2.11');
  });

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
      'Email,First Name,Last Name,Website URL,Country/Region,Social Platform,Social Handle,Follower Count,Engagement Rate,Influencer Tier,Notes,Tags',
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
    expect(check).toMatchObject({
      ...{ rows: 2, refused: { 'no-name-or-mail': 2 } },
      repeated: { mail: { rows: 1, handles: ['agency'] } },
    });
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
    expect(check.repeated).toEqual({ handle: { rows: 1, handles: ['maya.bakes'] } });
  });

  it('warns of two creators with one address, which it takes for one member', async () => {
    const { check } = await fileFor('aspire', [
      MAYA,
      profile({ handle: 'noor', email: 'Maya@Bakes.example' }),
      profile({ handle: 'otto', email: 'otto@runs.example' }),
    ]);
    expect(check.repeated).toEqual({ mail: { rows: 1, handles: ['noor'] } });
  });

  it('names accounts that it has no column for in words, so that none is lost', async () => {
    const { rows } = await fileFor('aspire', [
      creator(
        MAYA,
        on('instagram', 'maya.two', 'https://www.instagram.com/maya.two/'),
        on('youtube', 'maya', 'https://www.youtube.com/@maya'),
        on('x', 'maya', 'https://x.com/maya'),
      ),
    ]);
    expect(rows[0]).toMatchObject({ instagram: 'maya.bakes' });
    // An empty column would empty what a member has there.
    expect(rows[0]).not.toHaveProperty('youtube');
    expect(rows[0]?.['other accounts']?.split('\n')).toEqual([
      'https://www.instagram.com/maya.two/',
      'https://www.youtube.com/@maya',
      'https://x.com/maya',
    ]);
  });
});

describe('a file with one column per network', () => {
  const zoe = creator(
    on('tiktok', 'zoe.runs', 'https://www.tiktok.com/@zoe.runs', {
      ...{ email: 'zoe@runs.example', followers: 20_000, fee: 300, currency: 'EUR', status: 'contacted' },
    }),
    profile({
      ...{ handle: 'zoe', display_name: 'Zoe Kern', email: 'zoe@runs.example', followers: 9_000 },
      ...{ notes: 'Prefers reels', status: 'contacted', phone: '+49 30 1234567' },
    }),
  );
  it.each([
    ['aspire', 'instagram', 'zoe', 'tiktok', 'zoe.runs'],
    ['grin', 'Instagram', 'https://www.instagram.com/zoe/', 'TikTok', 'https://www.tiktok.com/@zoe.runs'],
    [
      'creatoriq',
      'Instagram',
      'https://www.instagram.com/zoe/',
      'TikTok',
      'https://www.tiktok.com/@zoe.runs',
    ],
    [
      'brandwatch',
      'Instagram',
      'https://www.instagram.com/zoe/',
      'TikTok',
      'https://www.tiktok.com/@zoe.runs',
    ],
  ])(
    '%s has one row of a creator with both accounts, so that no empty cell erases one',
    async (id, ...cells) => {
      const { rows, check } = await fileFor(id, [zoe, MAYA]);
      expect(rows).toHaveLength(2);
      expect(check).toMatchObject({ rows: 2, joined: 1, repeated: {} });
      const [instagram, link, tiktok, other] = cells;
      expect(rows[0]).toMatchObject({ [instagram ?? '']: link, [tiktok ?? '']: other });
      const note = rows[0]?.Notes ?? rows[0]?.notes;
      expect(note).toBe('Prefers reels');
    },
  );

  it('keeps the figures of each network apart', async () => {
    const { rows } = await fileFor('grin', [zoe]);
    expect(rows[0]).toMatchObject({
      ...{ 'First Name': 'Zoe', 'Last Name': 'Kern', 'Phone Number': '+49 30 1234567', Stage: 'contacted' },
      ...{ 'Instagram Followers': '9000', 'TikTok Followers': '20000' },
      ...{ 'TikTok Fee': '300', 'TikTok Fee Currency': 'EUR' },
    });
    expect(rows[0]).not.toHaveProperty('Instagram Fee');
  });

  it('says of both profiles what they do not agree on', async () => {
    const { rows } = await fileFor('grin', [
      creator(
        profile({ handle: 'zoe', status: 'found', notes: 'Prefers reels' }),
        on('tiktok', 'zoe', 'https://www.tiktok.com/@zoe', { status: 'agreed', notes: 'Answers late' }),
      ),
    ]);
    expect(rows[0]?.Stage).toBe('Instagram: found; TikTok: agreed');
    expect(rows[0]?.Notes).toBe('Instagram: Prefers reels\nTikTok: Answers late');
  });
});

describe('what the list knows and the tool has a property for', () => {
  const FIELDS: OwnColumn[] = [
    COUNTRY,
    { id: 'f2', name: 'City', kind: 'text' },
    { id: 'f3', name: 'Last contacted', kind: 'date' },
    { id: 'f4', name: 'Notes', kind: 'text' },
    { id: 'f5', name: 'Budget', kind: 'number' },
  ];
  const known = profile(
    {
      ...{ display_name: 'Zoe Kern', email: 'zoe@runs.example', phone: '+49 30 1234567', status: 'Signed' },
      ...{ fee: 1_450.5, currency: 'EUR', rating: 4, tags: ['bread', 'vegan'], lists: ['June'] },
    },
    { fields: { f1: 'DE', f2: 'Berlin', f3: '2026-04-03', f4: 'By post', f5: 900 } },
  );

  it('is in a file for HubSpot as its import reads it', async () => {
    const { rows, text } = await fileFor('hubspot', [known], FIELDS);
    expect(rows[0]).toMatchObject({
      ...{ 'Phone Number': '+49 30 1234567', City: 'Berlin', 'Country/Region': 'Germany' },
      ...{ Fee: '1450.5', 'Fee Currency': 'EUR', Stage: 'Signed', Rating: '4', Lists: 'June' },
      // Several options of one property.
      Tags: 'bread;vegan',
      ...{ 'Last contacted': '2026-04-03', Budget: '900', Notes: '', 'Notes (custom field)': 'By post' },
    });
    const headings = text.split('\r\n')[0]?.split(',') ?? [];
    expect(new Set(headings).size).toBe(headings.length);
  });

  it.each(['aspire', 'grin', 'creatoriq', 'brandwatch'])('is in a file for %s', async (id) => {
    const { rows } = await fileFor(id, [known], FIELDS);
    const cells = Object.values(rows[0] ?? {});
    expect(cells).toEqual(
      expect.arrayContaining([
        '+49 30 1234567',
        '1450.5',
        'EUR',
        'Signed',
        '4',
        '2026-04-03',
        '900',
        'Germany',
      ]),
    );
  });

  it('is in the columns that Upfluence reads, and in no other', async () => {
    const { rows } = await fileFor('upfluence', [known], FIELDS);
    expect(rows[0]).toEqual({
      ...{ media_url: 'https://www.instagram.com/maya.bakes/', profile_name: 'Zoe Kern', first_name: 'Zoe' },
      ...{ last_name: 'Kern', phone_number: '+49 30 1234567', email: 'zoe@runs.example' },
      ...{ 'shipping_address.city': 'Berlin', 'shipping_address.country_code': 'DE' },
    });
  });

  it('includes in HubSpot, if the user wants that, who must not be contacted', async () => {
    const target = withForbidden(targetCalled('hubspot', []), true);
    const writer = textWriter(target, { kind: 'csv', format: FOR_TOOLS, hasHeadings: true });
    await writer.add([MAYA, profile({ handle: 'noor', display_name: 'Noor', do_not_contact: true })]);
    const { data } = Papa.parse<Record<string, string>>((await writer.finish()).parts.join('').trim(), {
      header: true,
    });
    expect(data.map((row) => [row['First Name'], row['Do Not Contact']])).toEqual([
      ['Maya', ''],
      ['Noor', 'true'],
    ]);
  });

  it('names all profiles of a contact in HubSpot, and mixes no figures of two', async () => {
    const { rows } = await fileFor('hubspot', [
      creator(
        profile({ handle: 'zoe', display_name: 'Zoe Kern', followers: 9_000 }),
        on('tiktok', 'zoe', 'https://www.tiktok.com/@zoe', { followers: 200, fee: 300, currency: 'EUR' }),
      ),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ 'Social Platform': 'Instagram', 'Follower Count': '9000' },
      'Other Profiles': 'https://www.tiktok.com/@zoe, 200 followers, fee 300 EUR',
    });
    expect(rows[0]).not.toHaveProperty('Fee');
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
    expect(profilesIn(planOf(text))).toEqual(['instagram:007', 'instagram:mar.1']);
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
