import type { PlatformFacts } from '../../model/platform-facts';

/** Rates are by followers, which is the usual practice for X, although posts show views. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-followers', 'likes-comments-shares-by-views'],
    alongside: ['views-by-followers', 'likes-by-views', 'comments-by-likes'],
  },
  kinds: ['text', 'photo', 'video'],
  kindsApart: null,
  // Photos and videos have their own tab.
  kindsOfOneTab: ['photo', 'video'],
  profileCounts: ['followers', 'following', 'posts'],
  followersProveList: true,
  likesAppear: 'in-list',
  nextPost: 'by-itself',
  captionShown: null,
  words: { post: 'post', account: 'account', counts: { comments: 'replies', shares: 'reposts' } },
  caution: null,
};
