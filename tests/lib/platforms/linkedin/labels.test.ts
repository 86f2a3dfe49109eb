import { describe, expect, it } from 'vitest';
import { isFollowers } from '../../../../lib/platforms/linkedin/labels';

const says = (text: string, language: string) => isFollowers({ data: text }, language);

describe('a number of followers on LinkedIn', () => {
  it.each([
    ['1 follower', 'en'],
    ['7,896 followers', 'en-US'],
    [' 20,027 followers ', 'en'],
    ['8K followers', 'en'],
    ['960 seguidores', 'pt-BR'],
    ['960 seguidores', 'es'],
    ['1,2 mi de seguidores', 'pt'],
    ['1,2 M de seguidores', 'es'],
    ['12 mil seguidores', 'pt'],
    ['1.159 Follower:innen', 'de'],
    ['8 Tsd. Follower:innen', 'de'],
    ['10 482 abonnés', 'fr'],
    ['8 k abonnés', 'fr'],
    ['7.896 follower', 'it'],
    ['7.896 volgers', 'nl'],
    ['7,896 followers', 'und'],
    ['\u20681,159\u2069 followers', 'en'],
  ])('stands alone in “%s” on a page in %s', (text, language) => {
    expect(says(text, language)).toBe(true);
  });

  it.each([
    '500+ connections',
    '+ de 500 conexões',
    '289 other mutual connections',
    'Helping 100K followers bake',
    '100K followers of good flour',
    '3 new followers',
    '12 of your followers',
    '51-200 employees',
    'followers',
    '1,226 Posts',
    `${'9'.repeat(60)} followers`,
  ])('does not stand in “%s”', (text) => {
    expect(says(text, 'en')).toBe(false);
    expect(says(text, 'und')).toBe(false);
  });

  it.each(['ja', 'ar', 'tr', 'vi', 'de', 'pt'])(
    'does not stand in English on a page in %s, where only a bio is in English',
    (language) => {
      expect(says('10M followers', language)).toBe(false);
    },
  );
});
