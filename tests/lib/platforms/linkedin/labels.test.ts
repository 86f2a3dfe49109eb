import { describe, expect, it } from 'vitest';
import { isFollowers } from '../../../../lib/platforms/linkedin/labels';

const says = (text: string) => isFollowers(document.createTextNode(text));

describe('a number of followers on LinkedIn', () => {
  it.each([
    '1 follower',
    '7,896 followers',
    ' 20,027 followers ',
    '8K followers',
    '960 seguidores',
    '1,2 mi de seguidores',
    '12 mil seguidores',
    '1.159 Follower:innen',
    '10 482 abonnés',
    '\u20681,159\u2069 followers',
  ])('stands alone in “%s”', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    '500+ connections',
    '+ de 500 conexões',
    '289 other mutual connections',
    'Helping 100K followers bake',
    '100K followers of good flour',
    '51-200 employees',
    'followers',
    '1,226 Posts',
    `${'9'.repeat(60)} followers`,
  ])('does not stand in “%s”', (text) => {
    expect(says(text)).toBe(false);
  });
});
