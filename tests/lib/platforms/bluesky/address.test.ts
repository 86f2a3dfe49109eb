import { describe, expect, it } from 'vitest';
import { locate } from '../../../../lib/platforms/bluesky/address';

const at = (address: string) => {
  const { kind, handle, postId } = locate(new URL(address, 'https://bsky.app'));
  return [kind, handle, postId];
};

describe('a Bluesky address', () => {
  it('names a profile by a host name or by the account’s id', () => {
    expect(at('/profile/maya.example')).toEqual(['profile', 'maya.example', null]);
    expect(at('/profile/noor-runs.bsky.social/?ref=x')).toEqual(['profile', 'noor-runs.bsky.social', null]);
    expect(at('/profile/did%3Aplc%3Aabc234')).toEqual(['profile', 'did:plc:abc234', null]);
    expect(at('/profile/did:web:maya.example')).toEqual(['profile', 'did:web:maya.example', null]);
  });

  it('names a post', () => {
    expect(at('/profile/maya.example/post/3msurbyvd2227')).toEqual(['post', 'maya.example', '3msurbyvd2227']);
  });

  it.each([
    '/',
    '/search?q=bread',
    '/hashtag/bread',
    '/profile/me',
    '/profile/maya.example/followers',
    '/profile/maya.example/known-followers',
    '/profile/maya.example/feed/bread',
    '/profile/maya.example/lists/3msurbyvd2227',
    '/profile/maya.example/post/3msurbyvd2227/liked-by',
    'https://docs.bsky.app/profile/maya.example',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null]);
  });
});
