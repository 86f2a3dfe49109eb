import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a page or a professional profile on Facebook', () => {
  it('gives followers and following by the address beside each, and never the likes of the page', () => {
    expect(read('page')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes' },
      settled: true,
      wall: null,
      profile: {
        followers: '12000 (12000..12999) by data',
        following: '52 by data',
        posts: 'not-shown',
        likes: 'not-shown',
        displayName: 'Maya Bakes',
      },
    });
  });

  it('is the same account with and without dots in its name', () => {
    const { profile, posts } = read('page', 'https://web.facebook.com/MayaBakes/');
    expect(profile).toMatchObject({ followers: '12000 (12000..12999) by data', following: '52 by data' });
    expect(posts).toMatchObject([{ id: '7100000000000512' }]);
  });

  it('has its name, if the address has its id, and its numbers in any language', () => {
    expect(read('profile-by-id-pt')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes' },
      profile: { followers: '1500000 (1500000..1599999) by data', following: '350 by data' },
    });
  });

  it('is read from drawn links, each by the account that it leads to', () => {
    expect(read('page-drawn')).toMatchObject({
      settled: true,
      profile: { followers: '12000 (12000..12999) by header', following: '52 by header' },
      posts: [],
    });
  });

  it('says that a number cannot be read, if two descriptions differ or it is in words', () => {
    expect(read('page-contradicting').profile).toMatchObject({
      followers: 'unreadable',
      following: 'unreadable',
    });
  });

  it('shows no followers for an ordinary person', () => {
    expect(read('person-ar')).toMatchObject({
      settled: true,
      profile: { followers: 'not-shown', following: 'not-shown', displayName: 'Lina Reads' },
      posts: [],
    });
  });

  it.each(['https://www.facebook.com/otto.builds', 'https://www.facebook.com/profile.php?id=61550000000003'])(
    'gives nothing while it is still that of another address: %s',
    (address) => {
      for (const page of ['page', 'profile-by-id-pt', 'page-drawn']) {
        expect(read(page, address)).toMatchObject({
          settled: false,
          profile: { followers: 'not-ready' },
          posts: [],
        });
      }
    },
  );
});

describe('a wall on Facebook', () => {
  it('is the login page, which is not the page of the address', () => {
    expect(read('login-page')).toMatchObject({
      place: { kind: 'unavailable' },
      settled: false,
      wall: 'signed-out',
      profile: { followers: 'signed-out' },
    });
  });

  it('is a form, if nothing names the account', () => {
    expect(read('sign-in')).toMatchObject({ wall: 'signed-out', profile: { followers: 'signed-out' } });
  });

  it('is a sentence on a page that does not exist', () => {
    expect(read('not-found')).toMatchObject({ place: { kind: 'unavailable' }, wall: 'not-found' });
  });
});
