import { describe, expect, it } from 'vitest';
import { planOf, profilesIn } from '../../import/plan-of';
import { CHANNEL, creator, fileFor, MAYA, on, profile } from './target-file';

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
    ['Júlia d’Ávila', 'Júlia', 'd’Ávila'],
    ['Sarah Le Gall', 'Sarah', 'Le Gall'],
    ['Bruno dos Santos', 'Bruno', 'dos Santos'],
    ['Eva van der Meer', 'Eva', 'van der Meer'],
    ['Ana de la Cruz', 'Ana', 'de la Cruz'],
    ['María del Mar', 'María del Mar', ''],
    ['Ana Maria Silva', 'Ana Maria Silva', ''],
    ['Maya de', 'Maya de', ''],
    ['Le Chef', 'Le Chef', ''],
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

  it.each([
    ['+491701234567', 'tel:+491701234567'],
    ['0170123456', 'tel:0170123456'],
    ['+49 170 1234567', '+49 170 1234567'],
    ['ask Jo', 'ask Jo'],
  ])('gets the phone number %s as a text, and our import reads it again', async (phone, written) => {
    const { rows, text } = await fileFor('airtable', [profile({ handle: 'maya', phone })]);
    expect(rows[0]?.phone).toBe(written);
    expect(planOf(text).creators[0]?.phone).toMatchObject([{ value: phone }]);
  });
});
