import type { PlatformFacts } from '../../model/platform-facts';

/** Views are the denominator: reach hardly depends on subscribers. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-by-views', 'views-by-followers'],
    alongside: ['likes-by-views', 'comments-by-likes'],
  },
  kinds: ['video', 'short', 'live'],
  // Shorts get about 1.4 times the engagement per view of long videos (SociaVault Labs, 2026): a median over both
  // describes neither.
  kindsApart: ['video', 'short', 'live'],
  kindsOfOneTab: [],
  profileCounts: ['followers', 'following', 'posts'],
  // A video's page shows the subscribers too.
  followersProveList: false,
  likesAppear: 'on-post',
  nextPost: 'by-itself',
  captionShown: null,
  words: { post: 'video', account: 'channel', counts: {} },
};
