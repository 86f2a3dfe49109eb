import { describe, expect, it } from 'vitest';
import { locate, profileUrl, videoIdIn } from '../../../../lib/platforms/youtube/address';

const at = (address: string) => {
  const { kind, handle, postId, tab } = locate(new URL(address, 'https://www.youtube.com'));
  return [kind, handle, postId, tab];
};

const MAYA = 'UCmayaBakes0000000000001';

describe('a YouTube address', () => {
  it('names a channel by its handle, in any tab', () => {
    expect(at('/@maya.bakes')).toEqual(['profile', 'maya.bakes', null, null]);
    expect(at('/@maya.bakes/')).toEqual(['profile', 'maya.bakes', null, null]);
    expect(at('/@maya.bakes/featured')).toEqual(['profile', 'maya.bakes', null, null]);
    expect(at('/@maya.bakes/videos?view=0')).toEqual(['profile', 'maya.bakes', null, 'videos']);
    expect(at('/@maya.bakes./streams')).toEqual(['profile', 'maya.bakes.', null, 'streams']);
    expect(at('/@%E3%83%91%E3%83%B3')).toEqual(['profile', 'パン', null, null]);
  });

  it('names a channel by its id or by an old name', () => {
    expect(at(`/channel/${MAYA}/shorts`)).toEqual(['profile', MAYA, null, 'shorts']);
    expect(at('/c/MayaBakes')).toEqual(['profile', 'c/MayaBakes', null, null]);
    expect(at('/user/mayabakes99/videos')).toEqual(['profile', 'user/mayabakes99', null, 'videos']);
  });

  it('names a video, a short or a broadcast', () => {
    expect(at('/watch?v=rolls000001&t=10s')).toEqual(['post', null, 'rolls000001', null]);
    expect(at('/watch?list=PLbreads&v=rolls000001')).toEqual(['post', null, 'rolls000001', null]);
    expect(at('/shorts/short000005')).toEqual(['post', null, 'short000005', null]);
    expect(at('/live/baking00003?feature=share')).toEqual(['post', null, 'baking00003', null]);
    expect(at('https://m.youtube.com/watch?v=rolls000001')).toEqual(['post', null, 'rolls000001', null]);
  });

  it.each([
    '/',
    '/results?search_query=%40maya.bakes',
    '/feed/subscriptions',
    '/playlist?list=PLbreads',
    '/hashtag/bread',
    '/watch',
    '/watch?v=short',
    '/shorts',
    '/channel/nobody',
    '/post/UgkxBread',
    '/@',
    'https://music.youtube.com/channel/UCmayaBakes0000000000001',
    'https://studio.youtube.com/@maya.bakes',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null, null]);
  });

  it('leads to a channel by handle or id', () => {
    expect(profileUrl('maya.bakes')).toBe('https://www.youtube.com/@maya.bakes');
    expect(profileUrl('user/mayabakes99')).toBe('https://www.youtube.com/user/mayabakes99');
    expect(profileUrl(MAYA)).toBe(`https://www.youtube.com/channel/${MAYA}`);
  });

  it('gives a link’s video, and none where the link leads elsewhere', () => {
    expect(videoIdIn('/watch?v=rolls000001&pp=x')).toBe('rolls000001');
    expect(videoIdIn('/shorts/short000005')).toBe('short000005');
    expect(videoIdIn('/playlist?list=PLbreads')).toBeNull();
  });
});
