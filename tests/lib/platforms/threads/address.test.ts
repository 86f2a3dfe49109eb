import { describe, expect, it } from 'vitest';
import { locate } from '../../../../lib/platforms/threads/address';

const at = (address: string) => {
  const { kind, handle, postId, tab } = locate(new URL(address, 'https://www.threads.com'));
  return [kind, handle, postId, tab];
};

describe('a Threads address', () => {
  it('names a profile in one of its tabs', () => {
    expect(at('/@maya.bakes')).toEqual(['profile', 'maya.bakes', null, null]);
    expect(at('/%40maya.bakes')).toEqual(['profile', 'maya.bakes', null, null]);
    expect(at('https://threads.net/@maya.bakes/replies?hl=de')).toEqual([
      'profile',
      'maya.bakes',
      null,
      'replies',
    ]);
  });

  it('names a post, also by its picture or without its author', () => {
    for (const address of ['/@maya.bakes/post/DRolls_1-x?xmt=1', '/@maya.bakes/post/DRolls_1-x/media/']) {
      expect(at(address)).toEqual(['post', 'maya.bakes', 'DRolls_1-x', null]);
    }
    expect(at('/t/DRolls_1-x')).toEqual(['post', null, 'DRolls_1-x', null]);
  });

  it.each([
    '/',
    '/search?q=bread',
    '/login',
    '/activity',
    '/settings/privacy',
    '/tag/bread',
    '/custom_feed/17',
    '/@',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null, null]);
  });
});
