import type { OddSignal, OddSignalId } from '../evaluation/signals/signal';

export const SIGNAL_NAMES: Record<OddSignalId, string> = {
  'comments-per-100-likes': 'Comments per 100 likes',
  'views-per-like': 'Views per like, reels',
  'following-many': 'Accounts followed',
  'following-above-followers': 'Accounts followed for each follower',
  'engagement-for-its-size': 'Engagement for its size',
  'posts-too-even': 'Spread of the posts (middle half by median)',
  'empty-comments': 'Comments without content',
  'last-post': 'Days since the last post',
  'followers-jump': 'Change of followers since an earlier snapshot',
};

/** Questions to ask the account, by the side of the usual range. */
const QUESTIONS: Record<OddSignalId, { below?: string; above?: string }> = {
  'comments-per-100-likes': {
    below: 'Many like and few comment. Where do the likes come from, and what do the comments say?',
    above: 'Unusually many comment. Is there a giveaway, a debate, or a circle that comments on each other?',
  },
  'views-per-like': {
    below: 'Nearly everybody who watched liked. Were the likes or the views promoted?',
    above: 'Few of those who watched liked. Were reels boosted with paid views?',
  },
  'following-many': {
    above: 'The account follows a great many. Did followers come by following them first?',
  },
  'following-above-followers': {
    above: 'The account follows far more than follow it. Is this its main account?',
  },
  'engagement-for-its-size': {
    below: 'Engagement is in the lowest band for this size. How active is the audience, and how old is it?',
    above:
      'Engagement is in the highest band for this size. What brought it: a niche, a viral post, a giveaway?',
  },
  'posts-too-even': {
    below: 'The posts’ rates hardly differ, though some posts usually do better. Why is that so here?',
  },
  'empty-comments': {
    above: 'Half of the visible comments or more say little. Who leaves them, and do others say more?',
  },
  'last-post': { above: 'No new post for a long time. Is the account still active?' },
  'followers-jump': {
    below: 'Many followers left within a month. Was there a clean-up or a quarrel?',
    above: 'Many followers came within a month. What brought them: a viral post, the press, a giveaway?',
  },
};

/** The question for a signal; null if there is none. */
export const signalQuestion = ({ id, side }: Pick<OddSignal, 'id' | 'side'>): string | null =>
  (side && QUESTIONS[id][side]) ?? null;
