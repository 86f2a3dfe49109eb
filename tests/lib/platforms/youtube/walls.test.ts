import { describe, expect, it } from 'vitest';
import { read } from './read';

const nothing = { followers: 'not-shown', following: 'not-shown', posts: 'not-shown', likes: 'not-shown' };

describe('a YouTube page without numbers', () => {
  it.each(['channel-gone', 'channel-error-page', 'channel-gone-drawn', 'video-gone'])(
    '%s is unavailable',
    (page) => {
      expect(read(page)).toMatchObject({
        place: { kind: 'unavailable' },
        wall: 'not-found',
        profile: nothing,
        posts: [],
      });
    },
  );

  it('a channel that is gone says nothing about the next one', () => {
    expect(read('channel-after-gone')).toMatchObject({
      place: { kind: 'profile' },
      wall: null,
      profile: { followers: '999000 (999000..999999) by header' },
    });
    const third = 'https://www.youtube.com/@lena.songs';
    expect(read('channel-after-gone', third)).toMatchObject({ wall: null, settled: false });
  });

  it('a channel for adults asks to sign in', () => {
    expect(read('channel-age-gate')).toMatchObject({
      place: { kind: 'profile' },
      wall: 'signed-out',
      profile: { followers: 'signed-out' },
      posts: [],
    });
  });

  it('search is not a profile, even with a channel’s videos', () => {
    expect(read('search')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: nothing,
      posts: [],
    });
  });

  it('a search result under a channel’s address tells nothing', () => {
    expect(read('search', 'https://www.youtube.com/@maya.bakes')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});
