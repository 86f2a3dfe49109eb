import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../../lib/model/contacts';

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
    'maya (at) bakes (dot) example',
  ])('are not guessed from "%s"', (bio) => {
    expect(emails(bio)).toEqual([]);
  });

  it('are listed once each, in order', () => {
    expect(emails('b@x.example a@x.example B@x.example')).toEqual(['b@x.example', 'a@x.example']);
    expect(contactsIn('', ['mailto:maya@bakes.example?subject=Hi']).emails).toEqual(['maya@bakes.example']);
  });
});

describe('links of a profile', () => {
  it('are its own first, then those written in the bio', () => {
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

  it('carry no scheme but http and https, and no password', () => {
    const hostile = ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@evil.example/', 'file:///etc'];
    expect(links('javascript:alert(1)//x.example/y', hostile)).not.toContainEqual(
      expect.stringMatching(/^(?!https:)/),
    );
    expect(links('', hostile)).toEqual([]);
  });

  it('show look-alike letters for what they are', () => {
    expect(links('https://аpple.example/')).toEqual(['https://xn--pple-43d.example/']);
  });
});

it('stays quick on a hostile bio', () => {
  const startedMs = performance.now();
  for (const part of ['a', 'a.', 'a@', 'a@a.', '@', 'www.', 'a-', 'https://', 'a.a/']) {
    contactsIn(part.repeat(20_000), []);
  }
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
