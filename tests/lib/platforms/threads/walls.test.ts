import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('where Threads shows no numbers', () => {
  it('a profile that does not exist is unavailable, whoever is suggested instead', () => {
    expect(read('profile-gone')).toMatchObject({
      place: { kind: 'unavailable' },
      wall: 'not-found',
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });

  it('a private account still shows its followers', () => {
    expect(read('profile-private')).toMatchObject({
      place: { kind: 'profile' },
      wall: 'private',
      profile: { followers: '431 by title', private: true },
    });
  });

  it('a page with nothing but the form to sign in says so', () => {
    expect(read('login-wall')).toMatchObject({ wall: 'signed-out', profile: { followers: 'signed-out' } });
  });

  it('search is nobody’s profile', () => {
    expect(read('search')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });
});
