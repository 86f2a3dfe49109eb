import type { PlatformFacts } from '../../model/platform-facts';

/** Rates are by views, because reach on TikTok hardly depends on followers. */
export const facts: PlatformFacts = {
  formulas: {
    headline: ['likes-comments-shares-by-views', 'views-by-followers'],
    alongside: ['likes-comments-shares-saves-by-views', 'likes-by-views', 'comments-by-likes'],
  },
  kinds: ['video', 'photo', 'carousel'],
  kindsApart: null,
  kindsOfOneTab: [],
  profileCounts: ['followers', 'following', 'posts', 'likes'],
  // A video's page shows both followers and the number of posts, so neither proves more than the other.
  followersProveList: true,
  likesAppear: 'on-post',
  nextPost: 'down-key',
  captionShown: null,
  words: { post: 'video', account: 'account', counts: {} },
  caution: null,
};
