import type { PlatformFacts } from '../../model/platform-facts';

/** Rates are by followers: only videos show views. Rival IQ and Socialinsider use the same formula. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-followers'],
    alongside: ['likes-by-followers', 'comments-by-likes', 'views-by-followers'],
  },
  kinds: ['reel', 'video'],
  kindsApart: null,
  kindsOfOneTab: ['reel', 'video'],
  profileCounts: ['followers', 'following'],
  followersProveList: false,
  // A page shows signed-out visitors its newest post alone, and posts that load later are not in the data (2026-07).
  likesAppear: 'on-post',
  nextPost: 'new-tab',
  captionShown: null,
  words: { post: 'post', account: 'account', counts: { likes: 'reactions' } },
  caution: null,
};
