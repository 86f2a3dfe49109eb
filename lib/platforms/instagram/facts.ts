import type { PlatformFacts } from '../../model/platform-facts';

/** Rates divide by followers because photos do not show views. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-by-followers'],
    alongside: ['likes-by-followers', 'views-by-followers', 'likes-comments-by-views', 'comments-by-likes'],
  },
  kinds: ['photo', 'carousel', 'reel', 'video'],
  kindsApart: null,
  // The reels tab lists only reels.
  kindsOfOneTab: ['reel'],
  profileCounts: ['followers', 'following', 'posts'],
  followersProveList: true,
  likesAppear: 'under-pointer',
  nextPost: 'by-itself',
  // Instagram recommends at most 125 characters so that the whole caption is visible.
  // https://help.instagram.com/1643471055915254 (2026)
  captionShown: { lines: 3, characters: 125 },
  words: { post: 'post', account: 'account', counts: {} },
  caution: null,
};
