import { describe, expect, it } from 'vitest';
import { locate } from '../../../../lib/platforms/x/address';

const at = (address: string) => {
  const { kind, handle, postId, tab } = locate(new URL(address, 'https://x.com'));
  return [kind, handle, postId, tab];
};

describe('an X address', () => {
  it('names a profile in one of its tabs', () => {
    expect(at('/maya_bakes')).toEqual(['profile', 'maya_bakes', null, null]);
    expect(at('/maya_bakes/media?lang=de')).toEqual(['profile', 'maya_bakes', null, 'media']);
    expect(at('https://mobile.twitter.com/maya_bakes')).toEqual(['profile', 'maya_bakes', null, null]);
  });

  it('names a post, also by one of its pictures, as an article, or without its author', () => {
    const id = '2087464102917054525';
    expect(at(`/maya_bakes/status/${id}?s=20`)).toEqual(['post', 'maya_bakes', id, null]);
    expect(at(`/maya_bakes/status/${id}/photo/2`)).toEqual(['post', 'maya_bakes', id, null]);
    expect(at(`/maya_bakes/article/${id}`)).toEqual(['post', 'maya_bakes', id, null]);
    expect(at(`/i/web/status/${id}`)).toEqual(['post', null, id, null]);
  });

  it.each([
    '/',
    '/home',
    '/explore/tabs/for-you',
    '/search?q=bread',
    '/hashtag/bread',
    '/i/flow/login',
    '/messages',
    '/maya_bakes/followers',
    '/maya_bakes/status/2087464102917054525/likes',
    '/maya_bakes/lists',
    '/connect_people',
    '/who_to_follow',
    '/follower_requests',
    '/bookmarks',
    'https://help.x.com/en',
    'https://business.twitter.com/advertising',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null, null]);
  });
});
