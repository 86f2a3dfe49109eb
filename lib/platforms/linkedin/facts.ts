import type { PlatformFacts } from '../../model/platform-facts';

/** Rates are by followers: visitors see no impressions. Signed out, reposts are missing and often comments too. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-followers', 'likes-comments-by-followers', 'likes-by-followers'],
    alongside: ['comments-by-likes'],
  },
  kinds: ['photo', 'video'],
  kindsApart: null,
  kindsOfOneTab: [],
  profileCounts: ['followers'],
  // A company's posts may be sorted by "Top", so posts are missing between those on the page.
  followersProveList: false,
  likesAppear: 'in-list',
  nextPost: 'by-itself',
  captionShown: null,
  lacks: 'impressions',
  words: { post: 'post', account: 'account', counts: { likes: 'reactions', shares: 'reposts' } },
  caution: 'restricts-accounts',
};
