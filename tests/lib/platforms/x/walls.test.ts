import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('an X page without numbers', () => {
  it('an account or a post that does not exist is unavailable', () => {
    for (const page of ['profile-not-found', 'post-not-found']) {
      expect(read(page)).toMatchObject({
        place: { kind: 'unavailable' },
        wall: 'not-found',
        profile: { followers: 'not-shown' },
        posts: [],
      });
    }
  });

  it('a warning before a profile does not mean that it is gone', () => {
    expect(read('profile-warning')).toMatchObject({ place: { kind: 'profile' }, wall: null, settled: false });
  });

  it('a protected account is private', () => {
    expect(read('profile-protected')).toMatchObject({
      place: { kind: 'profile' },
      wall: 'private',
      profile: { followers: 'not-shown', private: true, displayName: 'Maya Bakes' },
    });
  });

  it('a page with nothing but the way to sign in says so', () => {
    expect(read('login-wall')).toMatchObject({ wall: 'signed-out', profile: { followers: 'signed-out' } });
  });

  it('a page for previews of links will never show one', () => {
    expect(read('profile-preview')).toMatchObject({
      settled: false,
      wall: null,
      profile: { followers: 'not-shown', posts: 'not-shown' },
    });
  });

  it('search is not a profile', () => {
    expect(read('search')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });
});
