import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a Bluesky page without numbers', () => {
  it.each(['profile-not-found', 'profile-suspended', 'post-not-found'])('%s is unavailable', (page) => {
    expect(read(page)).toMatchObject({
      place: { kind: 'unavailable' },
      wall: 'not-found',
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });

  it('an error while loading does not mean that the profile is gone', () => {
    expect(read('profile-network-error')).toMatchObject({
      place: { kind: 'profile' },
      wall: null,
      profile: { followers: 'not-ready' },
    });
  });

  it('an account that asks its visitors to sign in says so', () => {
    expect(read('profile-sign-in')).toMatchObject({
      wall: 'signed-out',
      profile: { followers: 'signed-out' },
    });
    // Its button stands also on a profile that is shown, here on another one's.
    expect(read('profile', 'https://bsky.app/profile/otto.example')).toMatchObject({ wall: null });
  });

  it('search is not a profile', () => {
    expect(read('search')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });
});
