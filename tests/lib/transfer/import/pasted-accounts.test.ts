import { describe, expect, it } from 'vitest';
import { pastedAccounts } from '../../../../lib/transfer/import/pasted-accounts';

function pasted(text: string, platform: Parameters<typeof pastedAccounts>[1] = null) {
  const result = pastedAccounts(text, platform);
  if (!result.ok) throw new Error(result.fault.code);
  return {
    accounts: result.value.accounts.map(({ platform: on, handle }) => `${on}:${handle}`),
    faults: result.value.faults.map(({ line, fault }) => `${line} ${fault.code}`),
  };
}

describe('a pasted list of profiles', () => {
  it('has the profile that a platform’s way out leads to', () => {
    const text = [
      'https://l.instagram.com/?u=https%3A%2F%2Fwww.tiktok.com%2F%40tom.rides%3Flang%3Den&e=AT0abc',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fmaya.bakes%2F',
      'https://www.youtube.com/redirect?event=channel_header&q=https%3A%2F%2Fwww.instagram.com%2Fnoor.runs',
      'https://l.instagram.com/?u=https%3A%2F%2Fexample.com%2Fshop',
    ].join('\n');
    expect(pasted(text)).toEqual({
      accounts: ['tiktok:tom.rides', 'instagram:maya.bakes', 'instagram:noor.runs'],
      faults: ['4 no-profile-link'],
    });
  });

  it('is read as links of every form, in its order', () => {
    const text = [
      'https://www.instagram.com/maya.bakes/?hl=de',
      'tiktok.com/@tom.rides',
      'https://youtube.com/@noor.runs',
      'https://www.instagram.com/maya.bakes',
    ].join('\n');
    expect(pasted(text)).toEqual({
      accounts: ['instagram:maya.bakes', 'tiktok:tom.rides', 'youtube:noor.runs', 'instagram:maya.bakes'],
      faults: [],
    });
  });

  it('asks for the platform of handles, and takes the given one', () => {
    expect(pasted('@maya.bakes\n@tom.rides').faults).toEqual(['1 no-platform', '2 no-platform']);
    expect(pasted('@maya.bakes\nTikTok: tom.rides', 'instagram').accounts).toEqual([
      'instagram:maya.bakes',
      'tiktok:tom.rides',
    ]);
  });

  it('says which lines name nobody, and why', () => {
    const text =
      'https://www.instagram.com/maya.bakes/\nhttps://bit.ly/3abc\nhttps://www.instagram.com/p/Cabc123/\nhttps://example.com/tom\nMaya Bakes from Berlin';
    expect(pasted(text, 'instagram')).toEqual({
      accounts: ['instagram:maya.bakes'],
      faults: ['2 short-link', '3 post-without-author', '4 other-site', '5 name-not-handle'],
    });
  });

  it('finds the links in a block from a sheet, below its headings', () => {
    const text =
      'Name\tLink\tFollowers\nMaya\thttps://www.instagram.com/maya.bakes\t16.4K\nTom\t@tom.rides\t8,000';
    expect(pasted(text, 'tiktok').accounts).toEqual(['instagram:maya.bakes', 'tiktok:tom.rides']);
  });

  it('takes the link out of a line that also has words', () => {
    expect(
      pasted('Anna https://www.instagram.com/maya.bakes/ 12000\nTom (www.tiktok.com/@tom.rides), cycling'),
    ).toEqual({
      accounts: ['instagram:maya.bakes', 'tiktok:tom.rides'],
      faults: [],
    });
  });

  it('says so if a line names another account than its link', () => {
    const text = [
      '@creator_34 https://www.instagram.com/creator_35/',
      'Anna @creator_34 https://www.instagram.com/creator_35/',
      '@creator_35 https://www.instagram.com/creator_35/',
    ].join('\n');
    expect(pasted(text)).toEqual({
      accounts: ['instagram:creator_35'],
      faults: ['1 handle-contradicts-link', '2 handle-contradicts-link'],
    });
  });

  it('keeps what a line says besides its profile', () => {
    const notesOf = (text: string) => {
      const result = pastedAccounts(text, null);
      return result.ok ? result.value.accounts.map(({ note }) => note) : [];
    };
    expect(
      notesOf(
        [
          'https://www.instagram.com/maya.bakes/ - great reels, ask Jo',
          '1. tiktok.com/@tom.rides (cycling)',
          'https://youtube.com/@noor.runs',
          'Anna https://x.com/anna_l 12000',
        ].join('\n'),
      ),
    ).toEqual(['great reels, ask Jo', 'cycling', '', 'Anna 12000']);
    expect(
      notesOf('Link,Followers,Notes\nhttps://x.com/anna_l,12000,met in May\nhttps://x.com/bo_l,900,'),
    ).toEqual(['met in May', '']);
  });

  it.each(['@ana,', ',https://x.com/ana'])(
    'keeps a note whole that has the letters of the profile: %s',
    (named) => {
      const notes = ['Her sister is @anabel', 'ask @ana for rates', 'https://x.com/ana_2 is hers too'];
      const rows = notes.map((note) => `${named},${note}`);
      const result = pastedAccounts(['Handle,Link,Notes', ...rows].join('\n'), 'x');
      expect(result.ok && result.value.accounts).toMatchObject(
        notes.map((note) => ({ handle: 'ana', note })),
      );
    },
  );

  it('says of a line of words before or between the links that it names nobody', () => {
    const links = ['https://x.com/anna_l', 'https://x.com/bo_l', 'https://x.com/cy_l'];
    for (const title of ['Our picks for spring', 'Creators for May', 'Influencer list 2026', 'May'])
      expect([title, pasted([title, ...links].join('\n')).faults.length]).toEqual([title, 1]);
    expect(pasted(['Spring list, by Jo', '', ...links].join('\n')).faults).toHaveLength(1);
    expect(pasted([links[0], 'Second tier', ...links.slice(1)].join('\n')).faults).toHaveLength(1);
    expect(pasted(['Link', ...links].join('\n')).faults).toEqual([]);
  });
});
