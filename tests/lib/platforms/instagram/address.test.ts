import { describe, expect, it } from 'vitest';
import { profileUrl } from '../../../../lib/platforms/instagram/address';
import { instagram } from '../../../../lib/platforms/instagram/platform';

const at = (path: string) => {
  const { platform: _, ...place } = instagram.locate(new URL(path, 'https://www.instagram.com'));
  return place;
};
const other = { kind: 'other', handle: null, postId: null, tab: null };

describe('an Instagram address', () => {
  it('names a profile, in any of its tabs and spelled as it is', () => {
    const profile = { kind: 'profile', handle: 'Maya.Bakes', postId: null };
    expect(at('/Maya.Bakes')).toEqual({ ...profile, tab: null });
    expect(at('/Maya.Bakes/?hl=en')).toEqual({ ...profile, tab: null });
    expect(at('/Maya.Bakes/reels/')).toEqual({ ...profile, tab: 'reels' });
    expect(at('/Maya.Bakes/tagged/')).toEqual({ ...profile, tab: 'tagged' });
    expect(at('/Maya.Bakes/followers/')).toEqual({ ...profile, tab: null });
    expect(at('/Maya.Bakes/followers/mutualOnly')).toEqual({ ...profile, tab: null });
    expect(at('/Maya.Bakes/saved/all-posts/')).toMatchObject(profile);
  });

  it('names a post, with or without its author', () => {
    const post = { kind: 'post', postId: 'Db72EbzsGcu', tab: null };
    expect(at('/p/Db72EbzsGcu/?img_index=2')).toEqual({ ...post, handle: null });
    expect(at('/reel/Db72EbzsGcu/')).toEqual({ ...post, handle: null });
    expect(at('/reels/Db72EbzsGcu/')).toEqual({ ...post, handle: null });
    expect(at('/tv/Db72EbzsGcu')).toEqual({ ...post, handle: null });
    expect(at('/maya.bakes/reel/Db72EbzsGcu/')).toEqual({ ...post, handle: 'maya.bakes' });
  });

  it.each([
    '/',
    '/explore/',
    '/explore/tags/bread/',
    '/explore/search/keyword/?q=bread',
    '/reels/',
    '/reels/audio/750296471058047/',
    '/p/',
    '/stories/maya.bakes/1/',
    '/direct/inbox/',
    '/accounts/login/?next=/maya.bakes/',
    '/about/us/',
    '/legal/privacy/',
    '/not a handle/',
    '/topics/bread/',
    '/channel/AbYxDgqBAAKP/',
    '/guide/rye/17912345678/',
    '/maya.bakes/live/',
    '/consent/?flow=ad_free',
  ])('%s is nobody’s page', (path) => {
    expect(at(path)).toEqual(other);
  });

  it('of another part of the company is not a profile', () => {
    expect(at('https://help.instagram.com/maya.bakes')).toEqual(other);
    expect(at('https://about.instagram.com/blog')).toEqual(other);
  });

  it('of a profile can be made from its handle', () => {
    expect(at(profileUrl('maya.bakes'))).toMatchObject({ kind: 'profile', handle: 'maya.bakes' });
  });
});
