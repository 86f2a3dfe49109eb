import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { look, read, unread } from './read';

describe('an Instagram page without numbers', () => {
  it('a post that is gone is unavailable', () => {
    expect(read('post-gone')).toMatchObject({
      place: { kind: 'unavailable' },
      wall: 'not-found',
      profile: unread,
      posts: [],
    });
  });

  it('a profile that is gone is unavailable in any language', () => {
    for (const page of ['profile-gone-es', 'profile-gone-unknown-language']) {
      expect(read(page)).toMatchObject({ place: { kind: 'unavailable' }, profile: unread });
    }
  });

  it('a login wall says so, and the description for search engines is not believed', () => {
    expect(read('profile-login-wall')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes' },
      wall: 'signed-out',
      settled: false,
      profile: { followers: 'signed-out', following: 'signed-out', posts: 'signed-out' },
    });
  });

  it('the page to sign in is a wall before the profile, and does not say that it is gone', () => {
    expect(read('profile-login-page')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes' },
      wall: 'signed-out',
      profile: { followers: 'signed-out' },
    });
  });

  it('an empty shell is not ready', () => {
    expect(read('profile-shell')).toMatchObject({
      settled: false,
      wall: null,
      profile: { followers: 'not-ready' },
    });
  });

  it('a private account still shows its header', () => {
    expect(read('profile-private')).toMatchObject({
      wall: 'private',
      profile: {
        followers: '472 by header-title',
        following: '561 by header-order',
        posts: '1 by header-order',
        private: true,
      },
      posts: [],
    });
  });

  it('explore is not a profile', () => {
    expect(read('explore')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: unread,
      posts: [],
    });
  });

  it('home is not a profile', () => {
    expect(read('profile-list-header', 'https://www.instagram.com/')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: unread,
      posts: [],
    });
  });
});

describe('the tiles to point at', () => {
  const targets = (page: string, address?: string) =>
    instagram.hoverTargets?.(look(page, address)).map(({ id }) => id);

  it('are the grid’s own posts, newest first and without the pinned', () => {
    expect(targets('profile-list-header')).toEqual([
      'DcB6BiThSfp',
      'Db72EbzsGcu',
      'Db085kjz9ru',
      'Dbf3pCDyc6d',
    ]);
  });

  it('are none where nothing hides under the pointer, and none of another account', () => {
    expect(targets('profile-reels-tab')).toEqual([]);
    expect(targets('post-over-profile')).toEqual([]);
    expect(targets('profile-list-header', 'https://www.instagram.com/tom.rides/')).toEqual([]);
  });
});
