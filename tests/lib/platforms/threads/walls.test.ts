import { describe, expect, it } from 'vitest';
import { threads } from '../../../../lib/platforms/threads/platform';
import { loadPage } from '../load-page';
import { read } from './read';

describe('a Threads page without numbers', () => {
  it('a profile that does not exist is unavailable, even with suggestions', () => {
    expect(read('profile-gone')).toMatchObject({
      place: { kind: 'unavailable' },
      wall: 'not-found',
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });

  it('a page with only its tabs belongs to the account', () => {
    const changed = loadPage(threads, 'threads', 'profile-signed-in');
    for (const part of changed.document.querySelectorAll('h1, [data-pressable-container]')) part.remove();
    expect(threads.settled(changed)).toBe(true);
    const other = loadPage(threads, 'threads', 'profile-signed-in', 'https://www.threads.com/@noor.runs');
    expect(threads.settled(other)).toBe(false);
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

  it('search is not a profile', () => {
    expect(read('search')).toMatchObject({
      place: { kind: 'other', handle: null },
      profile: { followers: 'not-shown' },
      posts: [],
    });
  });
});
