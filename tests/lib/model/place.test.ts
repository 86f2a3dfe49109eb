import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../lib/model/candidate';
import { handleText, type Place, samePlace } from '../../../lib/model/place';

const profile: Place = {
  platform: 'instagram',
  kind: 'profile',
  handle: 'maya.bakes',
  postId: null,
  tab: null,
};

describe('samePlace', () => {
  it('treats two tabs of a profile and two spellings of a handle as the same place', () => {
    expect(samePlace(profile, { ...profile, handle: 'Maya.Bakes', tab: 'reels' })).toBe(true);
  });

  it('separates two YouTube channels whose ids differ only in case', () => {
    const channel: Place = { ...profile, platform: 'youtube', handle: 'UCmayaBakes0000000000001' };
    expect(samePlace(channel, { ...channel, handle: 'UCMAYABAKES0000000000001' })).toBe(false);
    expect(accountKey('youtube', 'UCmayaBakes0000000000001')).toBe('youtube:UCmayaBakes0000000000001');
    expect(accountKey('youtube', 'Maya.Bakes')).toBe('youtube:maya.bakes');
  });

  it('separates two profiles, and a profile from a post', () => {
    expect(samePlace(profile, { ...profile, handle: 'noor.runs' })).toBe(false);
    expect(samePlace(profile, { ...profile, kind: 'post', postId: 'C1' })).toBe(false);
  });
});

describe('a handle on a screen', () => {
  it('has an "@", unless that would make it another name', () => {
    expect(handleText('maya.bakes')).toBe('@maya.bakes');
    for (const name of ['UCmayaBakes0000000000001', 'c/maya', 'company:mill-and-oven', 'did:plc:abc'])
      expect(handleText(name)).toBe(name);
  });
});
