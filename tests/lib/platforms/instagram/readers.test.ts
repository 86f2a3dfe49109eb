import { describe, expect, it } from 'vitest';
import { PROFILE_COUNTS } from '../../../../lib/model/profile';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { idleReaders } from '../idle-readers';
import { pageNames } from '../load-page';
import { look } from './read';

describe('the readers of Instagram', () => {
  it('each decide something on some page', () => {
    const looks = pageNames('instagram').map((page) => look(page));
    expect(idleReaders(instagram, looks)).toEqual([]);
  });
});

describe('a page under an address that it does not show', () => {
  const names = pageNames('instagram');
  const addresses = [
    'https://www.instagram.com/nobody.known/',
    'https://www.instagram.com/nobody.known/reels/',
    'https://www.instagram.com/p/DbYYYYYYYYY/',
    'https://www.instagram.com/reel/DbYYYYYYYYY/',
    'https://www.instagram.com/nobody.known/p/DbYYYYYYYYY/',
    'https://www.instagram.com/explore/',
  ];

  it.each(names)('%s gives no number and no post', (name) => {
    for (const address of addresses) {
      const { profile, posts } = readPage(instagram, look(name, address));
      expect(PROFILE_COUNTS.filter((count) => profile[count].found)).toEqual([]);
      expect(posts).toEqual([]);
    }
  });
});
