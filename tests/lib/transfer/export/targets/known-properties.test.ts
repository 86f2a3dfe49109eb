import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FOR_TOOLS } from '../../../../../lib/transfer/export/file-format';
import { targetCalled } from '../../../../../lib/transfer/export/targets/all-targets';
import { withForbidden } from '../../../../../lib/transfer/export/targets/target';
import { textWriter } from '../../../../../lib/transfer/export/text-writer';
import type { OwnColumn } from '../../../../../lib/transfer/own-columns';
import { COUNTRY, creator, fileFor, MAYA, on, profile } from './target-file';

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

  it.each([
    ['aspire', 'ID', 'ID (custom field)'],
    ['aspire', 'Pinterest', 'Pinterest (custom field)'],
    ['hubspot', 'Record ID', 'Record ID (custom field)'],
    ['hubspot', 'Agency', 'Agency'],
  ])('gives %s no custom field that it would take for its own %s', async (id, name, heading) => {
    const field: OwnColumn = { id: 'f1', name, kind: 'text' };
    const { rows, text } = await fileFor(id, [MAYA], [field]);
    expect(rows[0]).toMatchObject({ [heading]: 'DE' });
    expect(text.split('\r\n')[0]?.toLowerCase().split(',')).not.toContain(
      heading === name ? '' : name.toLowerCase(),
    );
  });

  it.each([
    ['DE', 'Germany', 'DE'],
    ['Deutschland', 'Germany', 'DE'],
    ['germany', 'Germany', 'DE'],
    ['UK', 'United Kingdom', 'GB'],
    ['USA', 'United States', 'US'],
    ['日本', 'Japan', 'JP'],
    ['EU', 'EU', undefined],
    ['somewhere', 'somewhere', undefined],
  ])('names the country %s in full, or by the two letters of ISO 3166', async (typed, name, letters) => {
    const berlin = profile({ ...MAYA.row }, { fields: { f1: typed } });
    for (const id of ['creatoriq', 'grin', 'brandwatch', 'aspire', 'hubspot']) {
      const { rows } = await fileFor(id, [berlin]);
      const [row = {}] = rows;
      expect(row.Country ?? row.country ?? row['Country/Region']).toBe(name);
    }
    expect((await fileFor('upfluence', [berlin])).rows[0]?.['shipping_address.country_code']).toBe(letters);
  });

  it('gives HubSpot a tag with a semicolon as one option', async () => {
    const { rows } = await fileFor('hubspot', [
      profile({ display_name: 'Zoe', tags: ['later; soon', 'vegan'], lists: ['June;July'] }),
    ]);
    expect(rows[0]).toMatchObject({ Tags: 'later, soon;vegan', Lists: 'June,July' });
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
    // A fee is agreed with the person, and only one profile has any.
    expect(rows[0]).toMatchObject({ Fee: '300', 'Fee Currency': 'EUR' });
  });

  it('takes no fee of several for that of a contact, unless the profile that names it has one', async () => {
    const others = [
      on('tiktok', 'zoe', 'https://www.tiktok.com/@zoe', { fee: 300, currency: 'EUR' }),
      on('youtube', 'zoe', 'https://www.youtube.com/@zoe', { fee: 900, currency: 'USD' }),
    ];
    const named = { handle: 'zoe', display_name: 'Zoe Kern', followers: 9_000 };
    const several = await fileFor('hubspot', [creator(profile(named), ...others)]);
    expect(several.rows[0]).not.toHaveProperty('Fee');
    const own = await fileFor('hubspot', [
      creator(profile({ ...named, fee: 500, currency: 'CHF' }), ...others),
    ]);
    expect(own.rows[0]).toMatchObject({ Fee: '500', 'Fee Currency': 'CHF' });
  });
});
