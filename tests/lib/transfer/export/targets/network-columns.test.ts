import { describe, expect, it } from 'vitest';
import { creator, fileFor, MAYA, on, profile } from './target-file';

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

describe('a second account on one network', () => {
  const second = (n: number) =>
    on('instagram', `zoe${n}`, `https://www.instagram.com/zoe${n}/`, { display_name: 'Zoe' });
  it('has a cell of its own in a file for CreatorIQ', async () => {
    const { rows, text } = await fileFor('creatoriq', [
      creator(
        second(1),
        on('instagram', 'gone', ''),
        on('tiktok', 'zoe', 'https://www.tiktok.com/@zoe'),
        second(2),
        second(3),
      ),
      MAYA,
    ]);
    expect(text.split('\r\n')[0]).toContain('Instagram,TikTok,Instagram 2,Instagram 3,');
    expect(rows[0]).toMatchObject({
      ...{ Instagram: 'https://www.instagram.com/zoe1/', TikTok: 'https://www.tiktok.com/@zoe' },
      'Instagram 2': 'https://www.instagram.com/zoe2/',
      'Instagram 3': 'https://www.instagram.com/zoe3/',
    });
    for (const cell of Object.values(rows[0] ?? {})) expect(cell.split('https://').length).toBeLessThan(3);
  });

  it('is never lost, however many there are', async () => {
    const all = Array.from({ length: 7 }, (_, n) => second(n + 1));
    const [first = MAYA, ...others] = all;
    const { rows } = await fileFor('creatoriq', [creator(first, ...others)]);
    const cells = Object.values(rows[0] ?? {}).join('\n');
    for (const { row } of all) expect(cells).toContain(row.profile_url);
    expect(rows[0]?.['Other Accounts']?.split('\n')).toHaveLength(2);
  });
});
