import { describe, expect, it } from 'vitest';
import { locate, namedIn } from '../../../../lib/platforms/tiktok/address';

const at = (path: string) => {
  const { kind, handle, postId } = locate(new URL(path, 'https://www.tiktok.com'));
  return [kind, handle, postId];
};

describe('a TikTok address', () => {
  it('names a profile, with or without what comes after it', () => {
    expect(at('/@maya.bakes')).toEqual(['profile', 'maya.bakes', null]);
    expect(at('/@maya.bakes/?lang=fr')).toEqual(['profile', 'maya.bakes', null]);
    expect(at('/%40maya.bakes')).toEqual(['profile', 'maya.bakes', null]);
    expect(at('https://m.tiktok.com/@maya.bakes')).toEqual(['profile', 'maya.bakes', null]);
  });

  it('names a video or pictures', () => {
    expect(at('/@maya.bakes/video/7673067308094322978?q=bread')).toEqual([
      'post',
      'maya.bakes',
      '7673067308094322978',
    ]);
    expect(at('/@maya.bakes/photo/7670616599721671042')).toEqual([
      'post',
      'maya.bakes',
      '7670616599721671042',
    ]);
  });

  it('is null for a link without an address', () => {
    const url = new URL('https://www.tiktok.com/@maya.bakes');
    expect(namedIn(null, { url })).toBeNull();
    expect(namedIn('', { url })).toBeNull();
    expect(namedIn('/@noor.runs', { url })).toMatchObject({ handle: 'noor.runs', postId: null });
  });

  it('can name a video without its author', () => {
    expect(at('/@/video/7673067308094322978')).toEqual(['post', null, '7673067308094322978']);
  });

  it.each([
    '/',
    '/foryou',
    '/explore',
    '/search/user?q=maya',
    '/tag/bread',
    '/music/a-song-7279898078211230469',
    '/@maya.bakes/live',
    '/@maya.bakes/playlist/bread-1',
    '/@',
    '/%E0%A4%A',
    'https://ads.tiktok.com/@maya.bakes',
  ])('%s is other', (path) => {
    expect(at(path)).toEqual(['other', null, null]);
  });
});
