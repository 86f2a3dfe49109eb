import { describe, expect, it } from 'vitest';
import { FOR_TOOLS, formatForLanguage } from '../../../../../lib/transfer/export/file-format';
import { TARGET_IDS, targetCalled } from '../../../../../lib/transfer/export/targets/all-targets';
import { textWriter } from '../../../../../lib/transfer/export/text-writer';
import { COUNTRY, creator, fileFor, MAYA, on, profile } from './target-file';

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

describe('an approximate number', () => {
  const ABOUT = {
    ...{ display_name: 'Otto', followers: 16_400, followers_is_rounded: true },
    ...{ typed_followers: 2_000, typed_followers_is_rounded: true },
    ...{ typed_er_pct: 3, typed_er_is_rounded: true },
  };
  const exact = profile({
    ...{ handle: 'noor', display_name: 'Noor', followers: 16_476, followers_is_rounded: false },
    ...{ email: 'noor@x.example' },
  });
  it.each([
    ['hubspot', 'Follower Count', 'Engagement Rate'],
    ['grin', 'Instagram Followers', 'Instagram Engagement Rate'],
    ['creatoriq', 'Instagram Followers', 'Instagram Engagement Rate'],
    ['brandwatch', 'Instagram Followers', 'Instagram Engagement Rate'],
    ['aspire', 'instagram followers', 'instagram engagement rate'],
  ])('is marked in a file for %s, in which no exact one is', async (id, followers, rate) => {
    const rounded = id === 'aspire' ? 'rounded' : 'Rounded';
    const { rows } = await fileFor(id, [profile(ABOUT), exact]);
    expect(rows[0]).toMatchObject({
      ...{ [followers]: '16400', [`${followers} ${rounded}`]: 'true' },
      ...{ [`${followers} (imported)`]: '2000', [`${followers} (imported) ${rounded}`]: 'true' },
      ...{ [`${rate} (imported)`]: '3', [`${rate} (imported) ${rounded}`]: 'true' },
    });
    expect(rows[1]).toMatchObject({ [followers]: '16476', [`${followers} ${rounded}`]: 'false' });
    const onlyExact = await fileFor(id, [exact]);
    expect(onlyExact.text.toLowerCase()).not.toContain('rounded');
  });

  it('is marked where another profile of the contact stands in one text', async () => {
    const others = [
      on('tiktok', 'otto', 'https://www.tiktok.com/@otto', { followers: 9_100, followers_is_rounded: true }),
      on('x', 'otto', 'https://x.com/otto', { typed_followers: 2_000, typed_followers_is_rounded: true }),
      on('youtube', 'otto', 'https://www.youtube.com/@otto', { typed_followers: 300 }),
    ];
    const { rows } = await fileFor('hubspot', [creator(exact, ...others)]);
    expect(rows[0]?.['Other Profiles']?.split('\n')).toEqual([
      'https://www.tiktok.com/@otto, about 9100 followers',
      'https://x.com/otto, about 2000 followers (imported)',
      'https://www.youtube.com/@otto, 300 followers (imported)',
    ]);
  });
});

describe('a preset of the user', () => {
  const preset = { id: 'p1', name: 'Team', columns: ['followers', 'gone', 'field:Country', 'handle'] };
  it('runs no formula that stands in the name of a field', async () => {
    const field = { id: 'f1', name: 'Fee;=HYPERLINK("https://x.example")', kind: 'text' } as const;
    const headingFor = async (isSpreadsheet: boolean) => {
      const columns = [`field:${field.name}`, 'handle'];
      const target = targetCalled('p1', [field], [{ ...preset, columns, isSpreadsheet }]);
      const writer = textWriter(target, { kind: 'csv', format: FOR_TOOLS, hasHeadings: true });
      await writer.add([MAYA]);
      return (await writer.finish()).parts.join('').split('\r\n')[0];
    };
    expect(await headingFor(true)).toBe(`"field:Fee;'=HYPERLINK(""https://x.example"")",handle`);
    expect(await headingFor(false)).toBe(`"field:Fee;=HYPERLINK(""https://x.example"")",handle`);
  });

  it('has the chosen columns in the chosen order, without those that this workspace lacks', async () => {
    const target = targetCalled('p1', [COUNTRY], [{ ...preset, isSpreadsheet: true }]);
    const writer = textWriter(target, { kind: 'csv', format: formatForLanguage('de'), hasHeadings: true });
    await writer.add([MAYA]);
    expect((await writer.finish()).parts.join('')).toBe(
      '\uFEFFfollowers;field:Country;handle\r\n16476;DE;maya.bakes\r\n',
    );
  });
});
