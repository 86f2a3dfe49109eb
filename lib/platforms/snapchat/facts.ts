import type { PlatformFacts } from '../../model/platform-facts';

/** Without likes, the only rate is how far a Spotlight travels for the account's size. */
export const facts: PlatformFacts = {
  formulas: { headline: ['views-by-followers'], alongside: [] },
  kinds: ['video'],
  kindsApart: null,
  kindsOfOneTab: [],
  profileCounts: ['followers'],
  followersProveList: true,
  likesAppear: 'in-list',
  nextPost: 'by-itself',
  listComesWithPage: true,
  captionShown: null,
  lacks: 'likes',
  words: { post: 'video', account: 'account', counts: {} },
  caution: null,
};
