import { describe, expect, it } from 'vitest';
import { read } from './read';

const nothing = { followers: 'not-shown', following: 'not-shown', posts: 'not-shown', likes: 'not-shown' };

describe('a TikTok page without numbers', () => {
  it('an account that does not exist is unavailable, whatever data was left behind', () => {
    const { place, wall, profile, posts } = read('profile-not-found');
    expect({ kind: place.kind, wall, profile, posts }).toMatchObject({
      kind: 'unavailable',
      wall: 'not-found',
      profile: nothing,
      posts: [],
    });
  });

  it('a video that was deleted is unavailable', () => {
    expect(read('video-not-found')).toMatchObject({
      place: { kind: 'unavailable' },
      wall: 'not-found',
      profile: nothing,
    });
  });

  it('another video on the same page is not: the status is that of the page first loaded', () => {
    const other = 'https://www.tiktok.com/@maya.bakes/video/7670616599721671042';
    expect(read('video-not-found', other)).toMatchObject({ wall: null, settled: false });
  });

  it('a private video is private, not gone', () => {
    expect(read('video-private')).toMatchObject({
      place: { kind: 'post' },
      wall: 'private',
      profile: { followers: 'private' },
      posts: [],
    });
  });

  it('a private account still shows its header', () => {
    expect(read('profile-private')).toMatchObject({
      wall: 'private',
      profile: { followers: '4012 by header', following: '214 by header' },
      posts: [],
    });
    expect(read('profile-private-data')).toMatchObject({
      wall: 'private',
      profile: { followers: '4012 by statsV2', private: true },
    });
  });

  it('explore is not a profile', () => {
    expect(read('explore')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: nothing,
      posts: [],
    });
  });
});
