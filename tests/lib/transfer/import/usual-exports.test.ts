import { describe, expect, it } from 'vitest';
import { followersIn, planOf, profilesIn, questionsIn, refusalsIn } from './plan-of';

const lines = (...all: string[]) => all.join('\n');
const json = (rows: unknown) => JSON.stringify(rows);
const meaningsOf = (text: string) =>
  Object.fromEntries(planOf(text).columns.map(({ heading, meaning }) => [heading, meaning]));

describe('what tools export', () => {
  it('names the author of a TikTok video by a key of its own, not by the nickname', () => {
    const rows = [
      { authorMeta: { name: 'fernvale', nickName: 'Fern', fans: 12_400 } },
      { authorMeta: { name: 'oakpath', nickName: 'Oak', fans: 980 } },
    ];
    expect(meaningsOf(json(rows))).toMatchObject({
      'authorMeta.name': 'account',
      'authorMeta.nickName': 'name',
      'authorMeta.fans': 'followers',
    });
  });

  it('may call the handle a unique id', () => {
    const rows = [
      { author: { uniqueId: 'fernvale', nickname: 'Fern 🌿' }, authorStats: { followerCount: 12_400 } },
      { author: { uniqueId: 'oakpath', nickname: 'Oak' }, authorStats: { followerCount: 980 } },
    ];
    expect(meaningsOf(json(rows))).toMatchObject({ 'author.uniqueId': 'account', 'author.nickname': 'name' });
  });

  it('takes the owner of a post for the creator, and the platform from the link of the post', () => {
    const rows = [
      { ownerUsername: 'ann.lee', ownerFullName: 'Ann Lee', url: 'https://www.instagram.com/p/Cxyz/' },
      { ownerUsername: 'bob_t', ownerFullName: 'Bob', url: 'https://www.instagram.com/p/Cabc/' },
    ];
    const plan = planOf(json(rows));
    expect(profilesIn(plan)).toEqual(['instagram:ann.lee', 'instagram:bob_t']);
    expect(questionsIn(plan)).toEqual([]);
  });

  it('still keeps the address of an owner of something else apart', () => {
    const { 'Owner email': owner } = meaningsOf(
      lines('Instagram,Owner email', '@ann.lee,boss@lee.example', '@bob_t,boss@tea.example'),
    );
    expect(owner).toBe('note');
  });
});

describe('a cell with a platform and a handle', () => {
  it('names the profile, however the two are divided', () => {
    const plan = planOf(
      lines(
        'Creator,Channel',
        'Ann,Instagram @ann.lee',
        'Bob,TikTok: bobt',
        'Oak,YouTube / oaktv',
        'Cy,IG - cy.moss',
      ),
    );
    expect(profilesIn(plan)).toEqual([
      'instagram:ann.lee',
      'tiktok:bobt',
      'youtube:oaktv',
      'instagram:cy.moss',
    ]);
  });

  it('names nobody if both are platforms', () => {
    const plan = planOf(lines('Handle,Platform', '@ann.lee,Instagram / TikTok', '@bob_t,TikTok'));
    expect(questionsIn(plan)).toEqual(['two-platforms:1']);
  });
});

describe('the words over a link that was lost', () => {
  const strangers = (word: string) =>
    planOf(
      lines(
        'Name,Instagram,TikTok,E-Mail',
        `Mia Weiss,${word},@mia.tt,mia@weiss.example`,
        `Vera Mueller,${word},@vera.tt,vera@mueller.example`,
        `Felix Winter,@felix.w,@felix.tt,`,
      ),
    );

  it.each([
    'Profil',
    'Profile',
    'Link',
    'link',
    'Instagram',
    'IG',
    'Perfil',
    'lien',
    'hier',
    'here',
    'open',
    'プロフィール',
  ])('are nobody, and make no one person of strangers: %s', (word) => {
    const plan = strangers(word);
    expect(profilesIn(plan)).toEqual([
      ...['tiktok:mia.tt', 'tiktok:vera.tt', 'instagram:felix.w', 'tiktok:felix.tt'],
    ]);
    expect(plan.creators).toHaveLength(3);
  });

  it('are a handle with an @', () => {
    expect(profilesIn(planOf('Instagram,Name\n@profil,Ann\n@bob_t,Bob'))).toContain('instagram:profil');
  });

  it('leave a row without an account if nothing else names one', () => {
    expect(refusalsIn(planOf('Name,Instagram\nAnn,Link\nBob,@bob_t'))).toEqual(['2 no-account']);
  });
});

describe('a link as the formula of a spreadsheet', () => {
  it.each([
    '=HYPERLINK("https://instagram.com/ann.lee","@ann.lee")',
    '=HYPERLINK("https://instagram.com/ann.lee";"Ann")',
    '=hyperlink("https://instagram.com/ann.lee")',
  ])('leads to the profile: %s', (cell) => {
    expect(profilesIn(planOf(`Name\tInstagram\nAnn\t${cell}\nBob\t@bob_t`))).toEqual([
      'instagram:ann.lee',
      'instagram:bob_t',
    ]);
  });

  it('is refused if it shows another handle', () => {
    const plan = planOf(
      'Name\tInstagram\nAnn\t=HYPERLINK("https://instagram.com/ann.lee","@bob_t")\nCy\t@cy',
    );
    expect(refusalsIn(plan)).toEqual(['2 handle-contradicts-link']);
  });
});

describe('a column of days', () => {
  it.each(['Data contatto', 'Contact', 'Kontakt', 'Mobile'])('is no phone number under "%s"', (heading) => {
    const plan = planOf(lines(`Instagram;${heading}`, '@anna.l;13/12/2025', '@bob_t;15/12/2025'));
    expect(plan.columns[1]?.meaning).toBe('own-date');
  });
});

describe('a word alone in its row', () => {
  const list = (...rows: string[]) => planOf(lines('Handle,Platform,Followers', ...rows));

  it('stands over the rows below it where all others have a handle with an @', () => {
    const plan = list(
      'Micro,,',
      '@ann.lee,Instagram,12000',
      '@bob_t,TikTok,9000',
      'Macro,,',
      '@cy,TikTok,450000',
    );
    expect(plan.leftRows).toEqual([
      { line: 2, why: 'text' },
      { line: 5, why: 'text' },
    ]);
    expect(questionsIn(plan)).toEqual([]);
    expect(profilesIn(plan)).toHaveLength(3);
  });

  it('is a handle where the others are written like it', () => {
    const plan = list('annlee,,', 'bobt,TikTok,9000', 'cyan,TikTok,450000');
    expect(refusalsIn(plan)).toEqual(['2 platform-unknown']);
  });
});

describe('a list with a few words behind each name', () => {
  const list = lines(
    '1. https://www.instagram.com/ann.lee/?igsh=abc – 12k',
    '2) tiktok.com/@bobt (great reels)',
    '- youtube.com/@oaktv',
    '',
    '* https://www.instagram.com/cy.moss, maybe later',
  );

  it('gives each name, and keeps the words as a column', () => {
    const plan = planOf(list);
    expect(profilesIn(plan)).toEqual([
      'instagram:ann.lee',
      'tiktok:bobt',
      'youtube:oaktv',
      'instagram:cy.moss',
    ]);
    expect(refusalsIn(plan)).toEqual([]);
  });

  it('says of a line without a name that it has none', () => {
    const plan = planOf(`${list}\nask Maya about the rest`);
    expect(profilesIn(plan)).toHaveLength(4);
    expect(refusalsIn(plan)).toEqual(['6 no-account']);
  });

  it('takes several links of one line for several creators', () => {
    expect(profilesIn(planOf(`${list}\nhttps://x.com/brin, https://x.com/tove`)).slice(4)).toEqual([
      'x:brin',
      'x:tove',
    ]);
  });

  it('asks once where handles alone name no platform', () => {
    const plan = planOf(lines('@ann.lee – 12k', '@bob_t (great reels)', '@cy.moss'));
    expect(questionsIn(plan)).toContain('platform');
    expect(refusalsIn(plan)).toHaveLength(3);
  });
});

describe('headings of more languages', () => {
  it.each([
    ['vi', 'Tên;Tên người dùng;Nền tảng;Người theo dõi;Giá;Ghi chú'],
    ['th', 'ชื่อ;ชื่อผู้ใช้;แพลตฟอร์ม;ผู้ติดตาม;ราคา;หมายเหตุ'],
    ['uk', "Ім'я;Ім'я користувача;Платформа;Підписники;Ціна;Примітки"],
    ['cs', 'Jméno;Uživatelské jméno;Platforma;Sledující;Cena;Poznámka'],
    ['sv', 'Namn;Användarnamn;Plattform;Följare;Pris;Anteckningar'],
    ['da', 'Navn;Brugernavn;Platform;Følgere;Pris;Noter'],
    ['fi', 'Nimi;Käyttäjänimi;Alusta;Seuraajat;Hinta;Muistiinpanot'],
    ['el', 'Όνομα;Όνομα χρήστη;Πλατφόρμα;Ακόλουθοι;Τιμή;Σημειώσεις'],
    ['he', 'שם;שם משתמש;פלטפורמה;עוקבים;מחיר;הערות'],
    ['hu', 'Név;Felhasználónév;Platform;Követők;Ár;Megjegyzés'],
    ['ro', 'Nume;Nume de utilizator;Platformă;Urmăritori;Preț;Observații'],
    ['fa', 'نام;نام کاربری;پلتفرم;دنبال‌کنندگان;قیمت;یادداشت'],
  ])('%s', (_, headings) => {
    const plan = planOf(
      lines(headings, 'Ann Lee;ann.lee;Instagram;12300;€120;first', 'Bob Tee;bob_t;TikTok;9800;€90;second'),
    );
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual([
      ...['name', 'account', 'platform', 'followers', 'fee-asked', 'note'],
    ]);
    expect(followersIn(plan)).toEqual({ 'ann.lee': [12_300], bob_t: [9_800] });
  });

  it('reads "Abos" as followers', () => {
    expect(meaningsOf(lines('Instagram;Abos', '@ann.lee;1200', '@bob_t;900'))).toMatchObject({
      Abos: 'followers',
    });
  });
});

describe('what a heading or a link alone leaves open', () => {
  it('names in front of merged headings keep their heading', () => {
    const plan = planOf(
      lines(
        'Influencer,Instagram,,TikTok,',
        ',Handle,Followers,Handle,Followers',
        'Greta Holm,@greta.holm,12.4K,@gretaholm,1.2M',
        'Hugo Penn,@hugo.penn,980,,',
      ),
    );
    expect(plan.creators.map(({ name }) => name[0]?.value)).toEqual(['Greta Holm', 'Hugo Penn']);
    expect(plan.columns[0]).toMatchObject({ heading: 'Influencer', meaning: 'name' });
  });

  it('a site may be a network, and "@" is a handle', () => {
    const plan = planOf(
      lines('Name,@,Site', 'Ann,ann.lee,instagram', 'Bob,bobt,TikTok', 'Cy,cymoss,YouTube'),
    );
    expect(profilesIn(plan)).toEqual(['instagram:ann.lee', 'tiktok:bobt', 'youtube:cymoss']);
    expect(questionsIn(plan)).toEqual([]);
  });

  it('a rate of comments is no remark', () => {
    const rows = ['@ann.lee;0.03%', '@bob_t;0.01%'];
    expect(meaningsOf(lines('Instagram;Comments rate', ...rows))).toMatchObject({
      'Comments rate': 'own-text',
    });
  });

  it.each(['1.2만명', '1.2万粉丝', '1.2万人', '1.2만 팔로워'])(
    'followers are counted in words: %s',
    (cell) => {
      expect(followersIn(planOf(lines('Instagram,Followers', `@ann.lee,${cell}`)))).toEqual({
        'ann.lee': [12_000],
      });
    },
  );

  it.each([
    'https://www.google.com/url?q=https://www.instagram.com/ann.lee/&sa=D&source=editors',
    'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fwww.instagram.com%2Fann.lee',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2Fann.lee%2F&data=05',
  ])('a link that a sheet or a mail has wrapped leads to the profile: %s', (link) => {
    expect(profilesIn(planOf(lines('Name,Link', `Ann,${link}`, 'Bob,https://x.com/bob_t')))).toEqual([
      ...['instagram:ann.lee', 'x:bob_t'],
    ]);
  });
});
