import type { PlatformFacts } from '../../model/platform-facts';

/** Rates divide by views, because reach hardly depends on the number of subscribers. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-by-views', 'views-by-followers'],
    alongside: ['likes-by-views', 'comments-by-likes'],
  },
  kinds: ['video', 'short', 'live'],
  // Shorts get about 1.4 times the engagement per view of long videos (SociaVault Labs, 2026), so a median of both
  // would describe neither.
  kindsApart: ['video', 'short', 'live'],
  kindsOfOneTab: [],
  profileCounts: ['followers', 'following', 'posts'],
  // A video's page also shows the subscribers, so their presence does not prove that the page lists videos.
  followersProveList: false,
  likesAppear: 'on-post',
  nextPost: 'by-itself',
  captionShown: null,
  words: { post: 'video', account: 'channel', counts: {} },
  caution: null,
};
