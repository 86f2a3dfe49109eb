import type { PlatformFacts } from '../../model/platform-facts';

/** Rates are by followers, because posts do not show views. */
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
  caution: null,
};
