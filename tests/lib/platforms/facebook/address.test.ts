import { describe, expect, it } from 'vitest';
import { locate, postAddress, profileUrl } from '../../../../lib/platforms/facebook/address';

const at = (address: string) => {
  const { platform: _, ...place } = locate(new URL(address, 'https://www.facebook.com'));
  return place;
};
const profile = (handle: string, tab: string | null = null) => ({
  kind: 'profile',
  handle,
  postId: null,
  tab,
});
const post = (postId: string, handle: string | null = null) => ({ kind: 'post', handle, postId, tab: null });
const OTHER = { kind: 'other', handle: null, postId: null, tab: null };

describe('an address on Facebook', () => {
  it.each([
    ['/maya.bakes', profile('maya.bakes')],
    ['https://m.facebook.com/MayaBakes/?ref=page', profile('MayaBakes')],
    ['https://web.facebook.com/maya.bakes', profile('maya.bakes')],
    ['https://pt-br.facebook.com/maya.bakes', profile('maya.bakes')],
    ['/Maya-Bakes-104512345678901/', profile('Maya-Bakes-104512345678901')],
    ['/maya.bakes/videos/', profile('maya.bakes', 'videos')],
    ['/maya.bakes/photos', profile('maya.bakes', 'photos')],
    ['/maya.bakes/about_contact_and_basic_info', profile('maya.bakes', 'about_contact_and_basic_info')],
    ['/profile.php?id=61550000000001', profile('61550000000001')],
    ['/profile.php?id=61550000000001&sk=followers', profile('61550000000001', 'followers')],
    ['/people/Maya-Bakes/61550000000001/', profile('61550000000001')],
    ['/p/Maya-Bakes-61550000000001/', profile('61550000000001')],
    ['/p/%E3%83%9E%E3%83%A4-61550000000001/?locale=ja_JP', profile('61550000000001')],
    ['/p/Maya-Bakes-61550000000001/followers/', profile('61550000000001', 'followers')],
    ['/pages/Maya-Bakes/61550000000001', profile('61550000000001')],
    ['/61550000000001', profile('61550000000001')],
    ['/pg/maya.bakes/about/', profile('maya.bakes', 'about')],
  ])('%s is a profile', (address, place) => expect(at(address)).toEqual(place));

  it.each([
    ['/maya.bakes/posts/rolls/7100000000000512/', post('7100000000000512', 'maya.bakes')],
    ['/maya.bakes/posts/7100000000000512', post('7100000000000512', 'maya.bakes')],
    [
      '/maya.bakes/posts/pfbid02nHshyUHVP3E31ZwC7J8s5cq',
      post('pfbid02nHshyUHVP3E31ZwC7J8s5cq', 'maya.bakes'),
    ],
    [
      '/permalink.php?story_fbid=7100000000000512&id=61550000000001',
      post('7100000000000512', '61550000000001'),
    ],
    ['/story.php?story_fbid=7100000000000512&id=61550000000001', post('7100000000000512', '61550000000001')],
    ['/reel/8100000000000777', post('8100000000000777')],
    ['/maya.bakes/videos/crumb/8100000000000888/', post('8100000000000888', 'maya.bakes')],
    ['/maya.bakes/videos/8100000000000888', post('8100000000000888', 'maya.bakes')],
    ['/watch/?v=8100000000000888', post('8100000000000888')],
    ['/photo/?fbid=7300000000000001&set=a.1', post('7300000000000001')],
    ['/maya.bakes/photos/a.1/7300000000000001/', post('7300000000000001', 'maya.bakes')],
  ])('%s is a post', (address, place) => expect(at(address)).toEqual(place));

  it.each([
    '/',
    '/groups/breadbakers/posts/7100000000000512/',
    '/groups/breadbakers',
    '/p/Maya-Bakes/',
    '/pages/creation/',
    '/events/1526795995494848/',
    '/marketplace/item/7100000000000512',
    '/search/posts/?q=bread',
    '/hashtag/bread',
    '/stories/61550000000001/',
    '/watch/',
    '/reel/',
    '/login/?next=x',
    '/profile.php',
    '/permalink.php?id=61550000000001',
    '/maya.bakes/something-else',
    'https://business.facebook.com/maya.bakes',
    'https://l.facebook.com/l.php?u=x',
    'https://www.facebook.com.example/maya.bakes',
  ])('%s belongs to no account', (address) => expect(at(address)).toEqual(OTHER));

  it('is built from a name or an id', () => {
    expect(profileUrl('maya.bakes')).toBe('https://www.facebook.com/maya.bakes');
    expect(profileUrl('61550000000001')).toBe('https://www.facebook.com/profile.php?id=61550000000001');
    const build = (kind: 'reel' | 'video' | 'unknown', handle: string) =>
      at(postAddress({ id: '7100000000000512', kind, author: null }, handle).url);
    expect(build('unknown', 'maya.bakes')).toEqual(post('7100000000000512', 'maya.bakes'));
    expect(build('unknown', '61550000000001')).toEqual(post('7100000000000512', '61550000000001'));
    expect(build('reel', 'maya.bakes')).toEqual(post('7100000000000512'));
    expect(build('video', 'maya.bakes')).toEqual(post('7100000000000512'));
  });
});
