import type { PlatformFacts } from '../../model/platform-facts';

/** Followers are the denominator, as in the trade, though posts show views. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-followers', 'likes-comments-shares-by-views'],
    alongside: ['views-by-followers', 'likes-by-views', 'comments-by-likes'],
  },
  kinds: ['text', 'photo', 'video'],
  kindsApart: null,
  // Media have a tab of their own.
  kindsOfOneTab: ['photo', 'video'],
  profileCounts: ['followers', 'following', 'posts'],
  followersProveList: true,
  likesAppear: 'in-list',
  nextPost: 'by-itself',
  captionShown: null,
  words: { post: 'post', account: 'account', counts: { comments: 'replies', shares: 'reposts' } },
};
