import type { PlatformFacts } from '../../model/platform-facts';

/** Followers are the denominator: posts show no views. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-followers'],
    alongside: ['likes-by-followers', 'comments-by-likes'],
  },
  kinds: ['text', 'photo', 'video'],
  kindsApart: null,
  kindsOfOneTab: [],
  profileCounts: ['followers', 'following', 'posts'],
  followersProveList: true,
  likesAppear: 'in-list',
  nextPost: 'by-itself',
  captionShown: null,
  words: { post: 'post', account: 'account', counts: { comments: 'replies', shares: 'reposts' } },
};
