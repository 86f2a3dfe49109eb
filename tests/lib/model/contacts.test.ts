import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../../lib/model/contacts';
import { growth } from '../../growth';

const emails = (bio: string) => contactsIn(bio, []).emails;
const links = (bio: string, own: string[] = []) => contactsIn(bio, own).links;

describe('e-mail addresses in a bio', () => {
  it.each([
    ['Work: hello@maya-bakes.co.uk.', 'hello@maya-bakes.co.uk'],
    ['📩maya.b+work@bakes.example📩', 'maya.b+work@bakes.example'],
    ['合作邮箱maya@bakes.example请联系', 'maya@bakes.example'],
    ['𝗺𝗮𝘆𝗮@𝗯𝗮𝗸𝗲𝘀.𝗲𝘅𝗮𝗺𝗽𝗹𝗲', 'maya@bakes.example'],
    ['(Maya@Bakes.Example)', 'Maya@Bakes.Example'],
    ['post@bäckerei.example', 'post@bäckerei.example'],
  ])('%s', (bio, email) => {
    expect(emails(bio)).toEqual([email]);
  });

  it.each([
    'find me @maya.bakes',
    'a@b',
    'two..dots@bakes.example',
    'cafémaya@bakes.example',
    'maya@bakes.example@evil.example',
    'maya@bakes.example_x',
    "o'neil@bakes.example",
    'Email-maya@bakes.example',
    'https://maya:secret@bakes.example/',
  ])('are not guessed from "%s"', (bio) => {
    expect(emails(bio)).toEqual([]);
  });

  it('are listed once each, in order', () => {
    expect(emails('b@x.example a@x.example B@x.example')).toEqual(['b@x.example', 'a@x.example']);
    expect(contactsIn('', ['mailto:maya@bakes.example?subject=Hi']).emails).toEqual(['maya@bakes.example']);
  });

  it.each([
    ['mailto:maya%40bakes.example', ['maya@bakes.example']],
    ['mailto:Maya%20B%20%3Cmaya@bakes.example%3E', ['maya@bakes.example']],
    ['mailto:a@x.example,b@x.example?cc=c@x.example', ['a@x.example', 'b@x.example']],
    ['mailto:a@x.example%0Abcc:b@x.example', ['a@x.example']],
    ['mailto:%E0%A4%A@x.example', []],
    ['mailto:maya@mastodon.social', []],
  ])('of a link are its receivers: %s', (link, expected) => {
    expect(contactsIn('', [link]).emails).toEqual(expected);
  });
});

describe('links of a profile', () => {
  it('are the profile’s own first, then those in the bio', () => {
    expect(links('More: linktr.ee/maya, www.bakes.example!', ['bakes.example/shop'])).toEqual([
      'https://bakes.example/shop',
      'https://linktr.ee/maya',
      'https://www.bakes.example/',
    ]);
  });

  it.each(['e.g. bread', 'Node.js', '24.5K/7', 'mail maya@bakes.example', 'and/or', 'v1.2/3'])(
    'are not guessed from "%s"',
    (bio) => {
      expect(links(bio)).toEqual([]);
    },
  );

  it('have only http and https, and no password', () => {
    const hostile = ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@evil.example/', 'file:///etc'];
    expect(links('javascript:alert(1)//x.example/y', hostile)).not.toContainEqual(
      expect.stringMatching(/^(?!https:)/),
    );
    expect(links('', hostile)).toEqual([]);
  });

  it('show look-alike letters in their encoded form', () => {
    expect(links('https://аpple.example/')).toEqual(['https://xn--pple-43d.example/']);
  });
});

describe('an address that touches other text', () => {
  it.each([
    ['mail:maya@bakes.comInstagram', 'maya@bakes.com'],
    ['maya@bakes.comTel +49 170 1234567', 'maya@bakes.com'],
    ['maya@bakes.com.Business', 'maya@bakes.com'],
    ['maya@bakes.cominstagram', 'maya@bakes.com'],
    ['maya@bakes.deInstagram', 'maya@bakes.de'],
    ['maya@bakes.com2026', 'maya@bakes.com'],
    ['👉maya@bakes.com👈', 'maya@bakes.com'],
    ['™maya@bakes.com', 'maya@bakes.com'],
    ['①maya@bakes.com', 'maya@bakes.com'],
    ['-maya@bakes.com', 'maya@bakes.com'],
    ['maya@bakes.com.br', 'maya@bakes.com.br'],
    ['maya@bakes.community', 'maya@bakes.community'],
    ['Info@bakes.com', 'Info@bakes.com'],
    ['BusinessInquiries@bakes.com', 'BusinessInquiries@bakes.com'],
    ['Dmitry@bakes.com', 'Dmitry@bakes.com'],
  ])('%s', (bio, email) => {
    expect(emails(bio)).toEqual([email]);
  });

  it.each(['Contactmaya@bakes.com', 'EMAILmaya@bakes.com', 'maya@bakes.comxyz', 'https://maya@bakes.com/'])(
    'is left out if its ends are uncertain: "%s"',
    (bio) => {
      expect(emails(bio)).toEqual([]);
    },
  );
});

describe('an address written in words', () => {
  it.each([
    ['maya (at) bakes (dot) example', 'maya@bakes.example'],
    ['maya[at]bakes.example', 'maya@bakes.example'],
    ['maya {at} bakes [dot] co [dot] uk', 'maya@bakes.co.uk'],
    ['maya (arroba) bakes (punto) es', 'maya@bakes.es'],
  ])('is read where brackets make it clear: "%s"', (bio, email) => {
    expect(emails(bio)).toEqual([email]);
  });

  it.each(['find me at bakes.example', 'maya at bakes dot example', '(at) home'])(
    'is not guessed from "%s"',
    (bio) => {
      expect(emails(bio)).toEqual([]);
    },
  );
});

describe('a name on a Fediverse server', () => {
  it.each([
    'Books. Also noor@mastodon.social',
    '@noor@mastodon.social',
    'noor@chaos.social',
    'noor@fosstodon.org',
    'noor@pixelfed.de',
    'noor@mstdn.jp',
    'Mastodon: noor@books.example',
    '🐘 noor@books.example',
    'noor@books.example on Mastodon',
    'noor@books.example (Fediverse)',
    'XMPP noor@books.example',
    'maya@instagram.com',
    'noor@bsky.social',
    'noor@social.books.example',
    'noor@universeodon.com',
    'noor@piaille.fr',
  ])('is no e-mail address: "%s"', (bio) => {
    expect(emails(bio)).toEqual([]);
  });

  it('does not hide an address beside it', () => {
    const both = 'Mastodon noor@books.example, mail maya@bakes.example';
    expect(emails(both)).toEqual(['maya@bakes.example']);
    expect(emails('maya@bakes.example | 🐘 noor@books.example')).toEqual(['maya@bakes.example']);
  });
});

describe('telephone numbers', () => {
  const phones = (bio: string, own: string[] = []) => contactsIn(bio, own).phones;

  it.each([
    ['WhatsApp +49 170 1234567', '+49 170 1234567'],
    ['+1 (555) 123-4567', '+1 (555) 123-4567'],
    ['📞 020 7946 0958', '020 7946 0958'],
    ['Tel: 0170/1234567', '0170/1234567'],
    ['+48 600 700 800', '+48 600 700 800'],
    ['+48 600 700 800 WhatsApp', '+48 600 700 800'],
  ])('%s', (bio, phone) => {
    expect(phones(bio)).toEqual([phone]);
  });

  it.each([
    '+100 000 000 views',
    '100 000 000 views',
    '+100K',
    '12.08.2026',
    '2019-2024',
    'ID 12345678',
    'call 12345',
    'Tel: 12.08.2026',
    '+1.000.000 abonnés',
    '+1 000 000 подписчиков',
    '+12.345.678 Aufrufe',
    '+500.000.000',
    '📱 100 000 000 downloads',
    '📞 1990 - 2026',
    'Tel. 9-12 14-18',
    'call me 24/7 365 2026',
    '📍+49.282700',
    'https://shop.example/1234567890',
  ])('are not guessed from "%s"', (bio) => {
    expect(phones(bio)).toEqual([]);
  });

  it('may follow each other', () => {
    expect(phones('Tel. +49 30 1234567 +49 170 1234567')).toEqual(['+49 30 1234567', '+49 170 1234567']);
  });

  it('include those of the profile’s links, once each', () => {
    expect(phones('Call +49 170 1234567', ['tel:+49-170-1234567'])).toHaveLength(1);
  });
});

describe('names on messengers', () => {
  const names = (bio: string) =>
    contactsIn(bio, []).messengers.map(({ messenger, name }) => `${messenger} ${name}`);

  it.each([
    ['Telegram: @mayabakes', 'Telegram mayabakes'],
    ['LINE ID: maya.b', 'LINE maya.b'],
    ['카톡: mayab', 'KakaoTalk mayab'],
    ['微信：maya_bakes', 'WeChat maya_bakes'],
    ['Viber @mayabakes', 'Viber mayabakes'],
  ])('%s', (bio, name) => {
    expect(names(bio)).toEqual([name]);
  });

  it.each(['Telegram: link below', 'new line: summer', 'Signal: strong', 'Telegram: t.me/maya', 'IG @maya'])(
    'are not guessed from "%s"',
    (bio) => {
      expect(names(bio)).toEqual([]);
    },
  );

  it('are links if written as links', () => {
    expect(links('wa.me/491701234567 t.me/maya m.me/maya')).toEqual([
      'https://wa.me/491701234567',
      'https://t.me/maya',
      'https://m.me/maya',
    ]);
  });
});

describe('a hostile bio', () => {
  const parts = [
    'a',
    'a.',
    'a@',
    'a@a.',
    '@',
    'www.',
    'a-',
    'https://',
    'a.a/',
    '.',
    '1 ',
    '+1',
    '(',
    '+49 ',
  ];
  const more = [
    'a(at)',
    'a(at)a.',
    'a(at)a(dot)',
    '@a.com',
    'a@a.comA',
    'tel ',
    'LINE ID: ',
    'telegram: @a',
    ')',
  ];

  it.each([...parts, ...more])('takes time in proportion to its length: "%s"', (part) => {
    expect(growth((size) => contactsIn(part.repeat(size), []), 10_000)).toBeLessThan(3);
    expect(growth((size) => contactsIn(`https://x.example/${part.repeat(size)} `, []), 10_000)).toBeLessThan(
      3,
    );
  });
});
