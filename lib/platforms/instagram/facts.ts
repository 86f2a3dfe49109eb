import type { PlatformFacts } from '../../model/platform-facts';

/** Followers are the denominator: photos show no views. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-by-followers'],
    alongside: ['likes-by-followers', 'views-by-followers', 'likes-comments-by-views', 'comments-by-likes'],
  },
  kinds: ['photo', 'carousel', 'reel', 'video'],
  kindsApart: null,
  // Reels have a tab of their own.
  kindsOfOneTab: ['reel'],
  profileCounts: ['followers', 'following', 'posts'],
  followersProveList: true,
  likesAppear: 'under-pointer',
  nextPost: 'by-itself',
  // Three lines; 125 characters are what Instagram recommends for a caption to be shown whole.
  // https://help.instagram.com/1643471055915254 (2026)
  captionShown: { lines: 3, characters: 125 },
  words: { post: 'post', account: 'account', counts: {} },
};
