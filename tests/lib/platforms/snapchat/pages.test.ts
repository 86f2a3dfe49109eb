import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a Snapchat profile', () => {
  it('gives its subscribers to the hundred, and no number of another account', () => {
    expect(read('profile')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes' },
      settled: true,
      wall: null,
      profile: {
        followers: '412300 (412250..412399) by data',
        following: 'not-shown',
        posts: 'not-shown',
        likes: 'not-shown',
        displayName: 'Maya Bakes',
        bio: 'Bread, mostly. Road to 900k Subscribers',
        links: ['https://bakes.example/'],
        verified: null,
        private: null,
      },
    });
  });

  it('gives its Spotlights without empty slots; withheld views are not zero', () => {
    expect(read('profile').posts).toMatchObject([
      {
        id: 'W7_MayaRolls',
        kind: 'video',
        author: 'maya.bakes',
        likes: 'not-shown',
        comments: '124 by data',
        views: '24970 by data',
        shares: '162 by data',
        saves: 'not-shown',
        pinned: null,
        postedAt: '2026-08-12T09:00:00.000Z',
        caption: 'Rolls with @otto.mills #ad',
      },
      {
        id: 'W7_MayaCrumb',
        comments: '0 by data',
        views: '9150 by data',
        shares: '0 by data',
        caption: null,
      },
      { id: 'W7_MayaQuiet', comments: 'not-shown', views: 'not-shown', shares: 'not-shown' },
      {
        id: 'W7_MayaHidden',
        comments: '3 by data',
        views: 'not-shown',
        shares: '1 by data',
      },
    ]);
  });

  it('says that the owner hides the subscribers where the data has 0', () => {
    expect(read('profile-subscribers-hidden')).toMatchObject({
      profile: { followers: 'hidden', displayName: 'Noor' },
      posts: [{ id: 'W7_NoorHill', views: '1529 by data', comments: '0 by data' }],
    });
  });

  it('of 2024 has no number of comments, and the short number beside the data agrees with it', () => {
    expect(read('profile-drawn-2024')).toMatchObject({
      place: { handle: 'maya.bakes' },
      profile: { followers: '412300 (412250..412399) by data' },
      posts: [{ views: '18204 by data', comments: 'not-shown', shares: '51 by data' }],
    });
  });

  it('gives only what is its own after a move from another profile', () => {
    expect(read('profile-after-navigation')).toMatchObject({
      settled: true,
      profile: { followers: '412300 (412250..412399) by schema', displayName: null },
      posts: [],
    });
    expect(read('profile-drawn-alone')).toMatchObject({
      profile: { followers: '412000 (411500..412999) by header' },
      posts: [],
    });
  });

  it('gives nothing while the page is still that of another account', () => {
    expect(read('profile-still-another')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
    expect(read('profile', 'https://www.snapchat.com/@noor.runs')).toMatchObject({
      settled: false,
      posts: [],
    });
  });

  it('has no numbers where the account has no public profile', () => {
    expect(read('ordinary-account')).toMatchObject({
      settled: true,
      wall: null,
      profile: { followers: 'not-shown', displayName: 'Otto' },
      posts: [],
    });
  });

  it('does not exist where the data says so, and only at the address that was asked for', () => {
    expect(read('not-found')).toMatchObject({ place: { kind: 'unavailable' }, wall: 'not-found', posts: [] });
    expect(read('not-found', 'https://www.snapchat.com/@maya.bakes')).toMatchObject({
      settled: false,
      wall: null,
    });
  });

  it('is not read on a page of many accounts', () => {
    expect(read('discover')).toMatchObject({ place: { kind: 'other' }, profile: { followers: 'not-shown' } });
  });
});

describe('a Snapchat Spotlight', () => {
  it('gives its own numbers on its own page, and none of the feed below it', () => {
    const { place, profile, posts } = read('spotlight');
    expect(place).toMatchObject({ kind: 'post', handle: null, postId: 'W7_MayaQuiet' });
    expect(profile).toMatchObject({ followers: 'not-shown' });
    expect(posts).toMatchObject([
      { id: 'W7_MayaQuiet', author: null, views: '9228 by data', caption: 'A quiet morning' },
    ]);
    expect(posts).toHaveLength(1);
  });

  it('is not read while the feed has another one', () => {
    expect(read('spotlight', 'https://www.snapchat.com/spotlight/W7_MayaRolls')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});
