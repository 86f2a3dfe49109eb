import { describe, expect, it } from 'vitest';
import { followersIn, planOf, profilesIn, questionsIn, refusalsIn, refusedCellsIn } from './plan-of';

describe('whose row it is', () => {
  it.each([
    ['a link', 'link', 'https://www.instagram.com/maya.bakes/?hl=de', 'instagram:maya.bakes'],
    ['a link without https', 'link', 'tiktok.com/@tom.rides', 'tiktok:tom.rides'],
    [
      'the link of a video',
      'link',
      'https://www.tiktok.com/@tom.rides/video/7571863205253770001',
      'tiktok:tom.rides',
    ],
    ['a mobile link', 'link', 'https://m.youtube.com/@lina', 'youtube:lina'],
    ['an old address', 'link', 'https://twitter.com/maya', 'x:maya'],
    ['a heading with the platform', 'IG handle', '@maya.bakes', 'instagram:maya.bakes'],
    ['the name of a platform as heading', 'TikTok', 'tom.rides', 'tiktok:tom.rides'],
    ['a platform behind the handle', 'handle', '@maya.bakes (IG)', 'instagram:maya.bakes'],
    ['a handle that looks like an address', 'Instagram', 'paperlantern.co', 'instagram:paperlantern.co'],
    ['an old name of a channel', 'link', 'https://www.youtube.com/c/MayaBakes', 'youtube:c/MayaBakes'],
    ['a mark of direction', 'Instagram', '\u200fdana.art', 'instagram:dana.art'],
  ])('is known from %s', (_, heading, cell, profile) => {
    expect(profilesIn(planOf(`${heading},name\n${cell},A B`))).toEqual([profile]);
  });

  it('keeps the capitals of a channel id', () => {
    const ids = ['UCp1GAawTCEe6OQxLdUaBcDA', 'UCp1GAawTCEe6OQxLdUAbCdA'];
    const plan = planOf(`channel id,title\n${ids.map((id) => `${id},T`).join('\n')}`);
    expect(profilesIn(plan)).toEqual(ids.map((id) => `youtube:${id}`));
  });

  it('takes an id and a handle in one row for one channel', () => {
    const plan = planOf('handle,channel url\n@lina,https://www.youtube.com/channel/UCp1GAawTCEe6OQxLdUaBcDA');
    expect(plan.creators[0]?.profiles).toMatchObject([
      { handle: 'lina', accountId: 'UCp1GAawTCEe6OQxLdUaBcDA' },
    ]);
  });

  it('takes a full link in the column of another platform as the profile that it names', () => {
    const plan = planOf(
      "Instagram,Followers,Don't contact\nann_q,900,no\nhttps://www.tiktok.com/@kai.cooks?lang=de,1200,yes",
    );
    expect(profilesIn(plan)).toEqual(['instagram:ann_q', 'tiktok:kai.cooks']);
    expect(plan.creators[1]).toMatchObject({ doNotContact: true, notes: ['Followers: 1200'] });
    // The column of followers is about Instagram, as its neighbour says.
    expect(followersIn(plan)).toEqual({ ann_q: [900], 'kai.cooks': [] });
    expect(plan.remarks).toEqual([{ code: 'linked-elsewhere', rows: 1, lines: [3] }]);
  });

  it.each([
    ['Instagram + TikTok', '@maya_q'],
    ['TikTok', '@maya_q'],
    ['Instagram', 'maya_q'],
    ['', '@Maya_Q'],
    ['IG / TikTok', '@maya.rides'],
  ])('takes a handle and two links of one person for two profiles, on "%s"', (platform, handle) => {
    const plan = planOf(
      [
        'Handle;Lien Instagram;Autre lien;Plateforme',
        `${handle};https://www.instagram.com/maya_q/;tiktok.com/@maya.rides;${platform}`,
      ].join('\n'),
    );
    expect(refusalsIn(plan)).toEqual([]);
    expect(questionsIn(plan)).toEqual([]);
    expect(plan.creators).toHaveLength(1);
    expect(profilesIn(plan)).toEqual(['instagram:maya_q', 'tiktok:maya.rides']);
  });

  it('refuses a handle that is that of no link of its row', () => {
    const plan = planOf(
      [
        'Handle;Lien Instagram;Autre lien;Plateforme',
        '@other;https://www.instagram.com/maya_q/;tiktok.com/@maya.rides;IG + TikTok',
      ].join('\n'),
    );
    expect(plan.creators).toEqual([]);
  });

  it('asks nothing about a handle that another cell names with its platform', () => {
    const plan = planOf(
      ['handle,Instagram,TikTok,Followers', '@maya_q,maya_q,mayarides,', '@tom.rides,,tom.rides,'].join('\n'),
    );
    expect(questionsIn(plan)).toEqual([]);
    expect(profilesIn(plan)).toEqual(['instagram:maya_q', 'tiktok:mayarides', 'tiktok:tom.rides']);
  });

  const insta = 'https://www.instagram.com/maya_q/';
  const tiktok = 'https://www.tiktok.com/@maya.rides';
  const youtube = 'https://www.youtube.com/@mayaq';
  it.each([
    ['behind it', 'Profile,Platform,Second profile', `${insta},Instagram,${tiktok}`],
    ['before it', 'Second profile,Profile,Platform', `${tiktok},${insta},Instagram`],
    [
      'two of them',
      'Profile,Platform,Second profile,Third profile',
      `${insta},Instagram,${tiktok},${youtube}`,
    ],
    ['in its cell', 'Profile,Platform', `${insta} ${tiktok},Instagram`],
  ])('lets links of other platforms stand beside the one of its platform: %s', (_, headings, row) => {
    const plan = planOf(`${headings}\n${row}`);
    expect(refusalsIn(plan)).toEqual([]);
    expect(profilesIn(plan)).toEqual(expect.arrayContaining(['instagram:maya_q', 'tiktok:maya.rides']));
    expect(plan.creators).toHaveLength(1);
  });

  it('refuses a row of which no link is on its platform', () => {
    const plan = planOf(
      `Profile,Platform,Second profile\n${youtube},Instagram,${tiktok}\n,Instagram,${tiktok}`,
    );
    expect(plan.refusedRows.map(({ why }) => why)).toEqual([
      { code: 'platform-contradicts-link', platform: 'instagram', linked: 'youtube', column: 'Profile' },
      {
        code: 'platform-contradicts-link',
        platform: 'instagram',
        linked: 'tiktok',
        column: 'Second profile',
      },
    ]);
  });

  it.each([
    ['Instagram', [1200], []],
    ['TikTok', [], ['2 1200 whose']],
  ])(
    'gives followers beside a profile to no other platform than the row says: %s',
    (platform, own, refused) => {
      const plan = planOf(`Profile,Platform,Followers,Second profile\n${insta},${platform},1200,${tiktok}`);
      expect(followersIn(plan)).toEqual({ maya_q: own, 'maya.rides': [] });
      expect(refusedCellsIn(plan)).toEqual(refused);
    },
  );

  it.each([
    ['platform,handle,link', 'instagram,maya,https://www.instagram.com/lina/', 'handle-contradicts-link'],
    ['platform,link', 'tiktok,https://www.instagram.com/maya/', 'platform-contradicts-link'],
    ['link,name', 'https://vm.tiktok.com/ZMabc/,Maya', 'short-link'],
    ['link,name', 'https://www.instagram.com/p/DAbCdEf1234/,Maya', 'post-without-author'],
    ['link,name', 'https://www.instagram.com/explore/,Maya', 'no-profile-link'],
    ['link,name', 'https://maya.example/about,Maya', 'other-site'],
    ['platform,handle', 'instagram,Maya Lind', 'name-not-handle'],
    ['platform,handle', 'instagram,maya_salazón', 'not-a-handle'],
    ['platform,handle', 'Pinterest,maya_q', 'platform-not-read'],
    ['platform,handle', 'instagram,1-Mar', 'changed-by-sheet'],
    ['platform,handle', 'instagram,1.23E+15', 'changed-by-sheet'],
    ['platform,handle', 'instagram,20250401', 'changed-by-sheet'],
    ['platform,handle', 'instagram,instagram:20250401', 'changed-by-sheet'],
    ['platform,handle', 'instagram,IG: 2025-04-01', 'changed-by-sheet'],
    ['platform,handle', 'instagram,N/A', 'no-account'],
  ])('is refused with the reason: %s / %s', (headings, row, reason) => {
    // Good rows beside it, so that the column is what its heading says.
    const good = headings
      .split(',')
      .map((heading) =>
        /link/i.test(heading)
          ? /TikTok/.test(headings)
            ? 'https://www.tiktok.com/@ann_q'
            : 'https://www.instagram.com/ann_q/'
          : { platform: 'instagram', handle: 'ann_q', name: 'Ann Q' }[heading],
      );
    const plan = planOf(`${headings}\n${good.join(',')}\n${good.join(',')}\n${row}`);
    expect(refusalsIn(plan)).toEqual([`4 ${reason}`]);
    expect(plan.creators).toHaveLength(1);
  });

  it.each([
    ['7', '007'],
    ['1.00E+05', '1e5'],
    ['1-Mar', 'mar.1'],
    ['"1,00E+05"', '1e5'],
  ])('is repaired from the link where a sheet made %s of %s', (cell, handle) => {
    const plan = planOf(
      `platform,handle,profile_url\ninstagram,${cell},https://www.instagram.com/${handle}/\ninstagram,ann_q,https://www.instagram.com/ann_q/`,
    );
    expect(profilesIn(plan)).toEqual([`instagram:${handle}`, 'instagram:ann_q']);
    expect(plan.remarks).toContainEqual({ code: 'repaired-handles', rows: 1, lines: [2] });
  });

  it('makes one creator of several profiles in a row, each with its own followers', () => {
    const plan = planOf(
      'Name,Twitter,Twitter followers,Instagram,Instagram followers\nMaya,@maya_x,"1,214",@maya.ig,94.6K\nTom,@tom_x,88,N/A,',
    );
    expect(plan.creators).toHaveLength(2);
    expect(plan.creators[0]?.profiles).toMatchObject([
      { key: 'x:maya_x', followers: [{ value: { value: 1214 } }] },
      { key: 'instagram:maya.ig', followers: [{ value: { low: 94_600, high: 94_699 } }] },
    ]);
    expect(plan.creators[1]?.profiles).toHaveLength(1);
  });

  it.each([
    'instagram.com/maya.q, tiktok.com/@maya.tok',
    '@maya.q (IG) / @maya.tok (TikTok)',
    'IG: maya.q | TT: maya.tok',
    'https://instagram.com/maya.q https://tiktok.com/@maya.tok',
  ])('is in a cell of several accounts: %s', (cell) => {
    const plan = planOf(`Name;Profile\nMaya;${cell.includes(';') ? `"${cell}"` : cell}\nTom;@tom_q (IG)`);
    expect(profilesIn(plan)).toEqual(['instagram:maya.q', 'tiktok:maya.tok', 'instagram:tom_q']);
    expect(plan.creators).toHaveLength(2);
  });

  it.each([
    ['Insta;TikTok;YT;Follower', '@maya.q;@maya.tok;@mayatube;12400', {}],
    ['Insta;Name;TikTok;Follower', '@maya.q;Maya;@maya.tok;12400', {}],
    ['Follower;Insta;TikTok', '12400;@maya.q;@maya.tok', {}],
    ['Insta;TikTok;Follower;Follower', '@maya.q;@maya.tok;12400;900', {}],
    [
      'Insta;Follower;TikTok;Follower',
      '@maya.q;12400;@maya.tok;900',
      { 'maya.q': [12_400], 'maya.tok': [900] },
    ],
    [
      'Follower;Insta;Follower;TikTok',
      '12400;@maya.q;900;@maya.tok',
      { 'maya.q': [12_400], 'maya.tok': [900] },
    ],
    ['Insta;Follower;TikTok', '@maya.q;12400;@maya.tok', { 'maya.q': [12_400] }],
  ])(
    'gets a figure only where its column stands beside one of profiles alone: %s',
    (headings, row, expected) => {
      const plan = planOf(`${headings}\n${row}`);
      const filled = Object.entries(followersIn(plan)).filter(([, values]) => values.length > 0);
      expect(Object.fromEntries(filled)).toEqual(expected);
    },
  );

  it('gets the figure of a column behind several profiles if it is the only one of its row', () => {
    const plan = planOf('Insta;TikTok;Follower;ER\n@maya.q;;12400;3,2%\n@tom_q;@tom.tok;900;1,1%');
    expect(followersIn(plan)).toEqual({ 'maya.q': [12_400], tom_q: [], 'tom.tok': [] });
    expect(refusedCellsIn(plan)).toEqual(['3 900 whose', '3 1,1% whose']);
  });

  it('never puts one number on two profiles', () => {
    const plan = planOf('handle,platform,followers\nmaya_q,IG + TikTok,33K\ntom_q,Instagram,900', {
      answers: { 'two-platforms:1': 'both' },
    });
    expect(followersIn(plan)).toEqual({ maya_q: [], tom_q: [900] });
    expect(refusedCellsIn(plan)).toEqual(['2 33K whose']);
    expect(plan.creators[0]?.notes).toEqual(['followers: 33K']);
  });

  it('asks once for the platform of all handles, and takes the answer', () => {
    const text = 'Username,Followers\n@maya_q,1200\n@tom_q,900';
    expect(planOf(text).questions).toMatchObject([{ id: 'platform', count: 2 }]);
    expect(planOf(text).creators).toEqual([]);
    expect(profilesIn(planOf(text, { answers: { platform: 'tiktok' } }))).toEqual([
      'tiktok:maya_q',
      'tiktok:tom_q',
    ]);
  });

  it('asks once whether single words among names are handles', () => {
    const text =
      'name,platform\nTorrelo,YouTube\nCuadernos de Nube,YouTube\nnutria_q,Instagram\nPedal,TikTok';
    expect(planOf(text).questions).toMatchObject([{ id: 'single-words:0', count: 2 }]);
    expect(profilesIn(planOf(text))).toEqual(['instagram:nutria_q']);
    expect(planOf(text, { answers: { 'single-words:0': 'handles' } }).creators).toHaveLength(3);
  });

  it('joins rows that share a profile, and no others', () => {
    const plan = planOf(
      'Instagram,email,followers\nmaya_q,a@b.example,1200\nTom_q,a@b.example,900\nMAYA_Q,c@d.example,1300',
    );
    expect(plan.creators.map(({ lines }) => lines)).toEqual([[2, 4], [3]]);
    expect(plan.creators[0]?.email.map(({ value }) => value)).toEqual(['a@b.example', 'c@d.example']);
    expect(followersIn(plan).maya_q).toEqual([1200, 1300]);
  });

  it('takes two ways to write one number for one number', () => {
    expect(followersIn(planOf('Instagram,followers\nmaya_q,8.4k\nmaya_q,8455'))).toEqual({ maya_q: [8455] });
  });

  it('believes nothing of a row whose cells have moved', () => {
    const plan = planOf(
      'handle,name,platform,followers,rate %,country\nmaya_q,Maya,tiktok,1200,3.2,DE\ntom_q,Tom tiktok,900,2.1,US,\nann_q,Ann,youtube,55,1.1,FR',
    );
    expect(refusalsIn(plan)).toEqual(['3 shifted']);
  });

  const TWO = 'Creator;Instagram;Follower IG;TikTok;Follower TikTok;Stadt';
  const GOOD = ['Ann', 'Ben', 'Cem', 'Eva', 'Gil', 'Ole'].map(
    (name) => `${name} Lind;@${name.toLowerCase()}.lind;12,4K;@${name.toLowerCase()}_tt;900;Wien`,
  );
  it.each([
    ['the link is in the column of names', 'https://www.instagram.com/ada.q/?hl=de;1.5M;;14514;;Bonn'],
    ['the handle is in the column of names', '@ada.q;1.5M;;14514;;Bonn'],
    ['a bare handle is in the column of names', 'ada.q;1.5M;ada_tt;14514;Bonn;'],
    ['the link of the second profile is lost', 'https://www.instagram.com/ada.q/;ada_tt;;;Bonn;'],
    [
      'a number is beside a profile of the same platform',
      'instagram.com/ada.q;https://tiktok.com/@ada_tt;;1.200;Bonn;',
    ],
    ['a handle is in a column of followers', ';Ada;@ada.q;1.5M;;14514'],
    ['a link is in a column of followers', ';Ada;https://www.instagram.com/ada.q/;15K;@ada_tt;900'],
    ['a name of two words is before a handle', ';Ada Q;@ada.q;1.5M;;14514'],
  ])('never takes a follower count or a name for a handle where %s', (_, row) => {
    const plan = planOf([TWO, ...GOOD, row].join('\n'));
    expect(refusalsIn(plan)).toEqual(['8 shifted']);
    expect(profilesIn(plan)).toEqual(profilesIn(planOf([TWO, ...GOOD].join('\n'))));
  });

  it.each([
    ['007', 'Maya Lind;007;12,4K;@maya_tt;900;Wien', ['instagram:007', 'tiktok:maya_tt']],
    ['7m', 'https://www.instagram.com/7m/;7m;12,4K;;;Wien', ['instagram:7m']],
    ['tt', 'https://www.youtube.com/@maya;@maya.ig;12,4K;;;Wien', ['instagram:maya.ig']],
    ['no number', ';maya.ig;privat;;;Wien', ['instagram:maya.ig']],
  ])('takes a handle that looks like a number where nothing contradicts it: %s', (_, row, profiles) => {
    expect(profilesIn(planOf([TWO, ...GOOD, row].join('\n'))).slice(12)).toEqual(profiles);
  });

  it('believes nothing of a row whose cells beyond the columns may belong to any of them', () => {
    expect(refusalsIn(planOf('Instagram,city,notes\nmaya_q,Wien,nice\ntom_q,Wien,AT,nice'))).toEqual([
      '3 more-cells-than-columns',
    ]);
  });

  it('sees rows inside a cell', () => {
    const plan = planOf(
      'platform,handle,notes\ninstagram,maya_q,"a\ninstagram,tom_q,b\ninstagram,lina_q,c"\ninstagram,ann_q,d',
    );
    expect(refusalsIn(plan)).toEqual(['2 rows-inside-cell']);
  });

  it('says at once that a list has no profiles', () => {
    const plan = planOf('Name;City;Followers\nВасилина;Москва;40 682\nАртур;Пермь;5 231');
    expect(plan).toMatchObject({ nothingBecause: 'no-account-column', questions: [] });
  });

  it.each(['İnstagram', 'INSTAGRAM', 'instagram'])(
    'takes %s for Instagram, as a Turkish keyboard writes it',
    (platform) => {
      const plan = planOf(`platform,handle\n${platform},@maya_q\nTikTok,@tom_q`);
      expect(profilesIn(plan)).toEqual(['instagram:maya_q', 'tiktok:tom_q']);
    },
  );

  it.each([
    ['fb.com/maya.bakes', 'facebook:maya.bakes'],
    ['https://instagr.am/maya.bakes', 'instagram:maya.bakes'],
  ])('is known from the short address %s', (link, profile) => {
    expect(profilesIn(planOf(`link,name\n${link},A B\nhttps://x.com/tom_q,T B`))[0]).toBe(profile);
  });

  it.each(["'@maya_q", '="maya_q"', '• @maya_q', '12. maya_q'])(
    'is found behind what is no part of it: %s',
    (cell) => {
      const plan = planOf(`platform\thandle\tfollowers\ninstagram\t${cell}\t'1200\ninstagram\tann_q\t900`);
      expect(profilesIn(plan)[0]).toBe('instagram:maya_q');
      expect(followersIn(plan).maya_q).toEqual([1200]);
    },
  );

  it.each(['gamer-x', 'pro-insta'])('keeps the whole handle %s', (handle) => {
    expect(profilesIn(planOf(`platform,handle\nyoutube,${handle}\nyoutube,ann_q`))[0]).toBe(
      `youtube:${handle}`,
    );
  });

  it('takes the id of a channel for its platform, and the handle beside it for its name', () => {
    const plan = planOf('channel_id,handle,subs\nUCR2MwqIZu29XoqgHXN7RGKg,@moorgate,529000');
    expect(plan.creators[0]?.profiles).toMatchObject([
      { key: 'youtube:moorgate', accountId: 'UCR2MwqIZu29XoqgHXN7RGKg' },
    ]);
    expect(questionsIn(plan)).toEqual([]);
  });

  it('is repaired where a sheet made a number of a date that it had made of a handle', () => {
    const plan = planOf(
      'platform,handle,link\ninstagram,44621,https://www.instagram.com/march.3/\ntiktok,ann_q,',
    );
    expect(profilesIn(plan)[0]).toBe('instagram:march.3');
  });

  it.each([
    ['https://instagram.com/_u/maya.lind', 'instagram:maya.lind'],
    ['instagram.com/stories/maya.lind/3400000000000000000/', 'instagram:maya.lind'],
    ['https://www.instagram.com/accounts/login/?next=%2Fmaya.lind%2F', 'instagram:maya.lind'],
    ['https://x.com/intent/user?screen_name=mayalind', 'x:mayalind'],
  ])('is found in an address that opens an app or a dialog: %s', (link, profile) => {
    expect(profilesIn(planOf(`name,link\nMaya,${link}\nTom,https://x.com/tom_q`))[0]).toBe(profile);
  });

  it('is found under names of platforms in more scripts', () => {
    for (const name of ['אינסטגרם', 'อินสตาแกรม', 'Інстаграм'])
      expect(profilesIn(planOf(`${name}\n@maya_q\n@tom_q`))[0]).toBe('instagram:maya_q');
  });

  it.each([
    'Nome;Cidade;Seguidores\nBia;Recife;12.400\nRui;Lisboa;9.800',
    'First name;Last name;City\nMaya;Lind;Berlin\nTom;Berg;Oslo',
  ])('is nobody in a list of first names, and nothing is asked: %s', (text) => {
    expect(planOf(text)).toMatchObject({ nothingBecause: 'no-account-column', questions: [] });
  });

  it.each([
    '@adavale,UCR2MwqIZu29XoqgHXN7RGKg,18900\n@tom.q,UCTC-BbE88rijjE2FdKmpSxw,472000',
    '@adavale,https://www.youtube.com/channel/UCR2MwqIZu29XoqgHXN7RGKg\n@tom.q,https://www.youtube.com/channel/UCTC-BbE88rijjE2FdKmpSxw',
  ])('is asked for a handle beside a channel without headings: %s', (text) => {
    const plan = planOf(text);
    expect(questionsIn(plan)).toContain('platform:0');
    expect(questionsIn(plan)).not.toContain('platform:1');
    expect(profilesIn(planOf(text, { answers: { 'platform:0': 'instagram' } })).toSorted()).toEqual([
      ...['instagram:adavale', 'instagram:tom.q'],
      ...['youtube:UCR2MwqIZu29XoqgHXN7RGKg', 'youtube:UCTC-BbE88rijjE2FdKmpSxw'],
    ]);
  });

  it('is not the id of a tool beside columns of networks', () => {
    const plan = planOf('email,uid,instagram,youtube\na@x.example,u1,maya_q,https://www.youtube.com/@mayaq');
    expect(profilesIn(plan).toSorted()).toEqual(['instagram:maya_q', 'youtube:mayaq']);
  });

  it('is found beside emoji', () => {
    const plan = planOf('Handle,Platform\n@maya_q 🌸,Instagram\n@ tom_q,Instagram\n@lea_q ✨,Instagram');
    expect(profilesIn(plan)).toEqual(['instagram:maya_q', 'instagram:tom_q', 'instagram:lea_q']);
  });
});
