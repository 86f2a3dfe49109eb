import { describe, expect, it } from 'vitest';
import { type Place, samePlace } from '../../../lib/model/place';

const profile: Place = {
  platform: 'instagram',
  kind: 'profile',
  handle: 'maya.bakes',
  postId: null,
  tab: null,
};

describe('samePlace', () => {
  it('takes two tabs of one profile, and two spellings of one handle, as the same place', () => {
    expect(samePlace(profile, { ...profile, handle: 'Maya.Bakes', tab: 'reels' })).toBe(true);
  });

  it('tells two profiles, and a profile from a post, apart', () => {
    expect(samePlace(profile, { ...profile, handle: 'noor.runs' })).toBe(false);
    expect(samePlace(profile, { ...profile, kind: 'post', postId: 'C1' })).toBe(false);
  });
});
