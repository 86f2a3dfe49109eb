import type { PlatformId } from '../../model/platform';
import type { OddSignal, OddSignalId, Usual } from './signal';

/** What is known about a signal before anything is read. */
export interface SignalFacts {
  name: string;
  unit: OddSignal['unit'];
  usual: Usual;
  /** Where the source looked; a threshold for one platform says nothing about another. */
  platforms: readonly PlatformId[] | 'all';
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** Questions for a talk with the account, by the side of what is usual. */
  ask: { below?: string; above?: string };
}

const OWN_CHOICE = { source: 'Yardstick’s own choice', sourceUrl: null, year: 2026 } as const;
const TRENDHERO = {
  source: 'trendHERO help, main metrics',
  sourceUrl: 'https://help.trendhero.io/pt/article/principais-metricas-1xaldb3',
  year: null,
} as const;

export const SIGNAL_FACTS: Record<OddSignalId, SignalFacts> = {
  'comments-per-100-likes': {
    ...TRENDHERO,
    name: 'Comments per 100 likes',
    unit: 'per-100-likes',
    usual: { low: 0.5, high: 5 },
    platforms: ['instagram'],
    ask: {
      below: 'Many like and few comment. Where do the likes come from, and what do the comments say?',
      above:
        'Unusually many comment. Is there a giveaway, a debate, or a circle that comments on each other?',
    },
  },
  'views-per-like': {
    ...TRENDHERO,
    name: 'Views per like, reels',
    unit: 'per-like',
    usual: { low: 2, high: 10 },
    platforms: ['instagram'],
    ask: {
      below: 'Nearly everybody who watched liked. Were the likes or the views promoted?',
      above: 'Few of those who watched liked. Were reels boosted with paid views?',
    },
  },
  'following-many': {
    source: 'HypeAuditor, infludata and trendHERO: mass follower above 1,500',
    sourceUrl: 'https://hypeauditor.com/blog/what-is-audience-quality-score-on-hypeauditor/',
    year: null,
    name: 'Accounts followed',
    unit: 'accounts',
    usual: { low: null, high: 1_500 },
    platforms: ['instagram', 'tiktok'],
    ask: { above: 'The account follows a great many. Did followers come by following them first?' },
  },
  'following-above-followers': {
    ...OWN_CHOICE,
    name: 'Accounts followed for each follower',
    unit: 'times',
    usual: { low: null, high: 2 },
    platforms: 'all',
    ask: { above: 'The account follows far more than follow it. Is this its main account?' },
  },
  'engagement-for-its-size': {
    // The table's own bands; usual and source are filled in from the verdict.
    ...OWN_CHOICE,
    name: 'Engagement for its size',
    unit: 'percent',
    usual: { low: null, high: null },
    platforms: 'all',
    ask: {
      below: 'Engagement is in the lowest band for this size. How active is the audience, and how old is it?',
      above:
        'Engagement is in the highest band for this size. What brought it: a niche, a viral post, a giveaway?',
    },
  },
  'posts-too-even': {
    ...OWN_CHOICE,
    name: 'Spread of the posts (middle half by median)',
    unit: 'percent',
    usual: { low: 10, high: null },
    platforms: 'all',
    ask: {
      below: 'The posts’ rates hardly differ, though some posts usually do better. Why is that so here?',
    },
  },
  'empty-comments': {
    source: 'HypeAuditor help, comments’ authenticity: 1 to 3 of 20 are usual, half is an alarm',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/2541185-how-do-you-detect-comments-authenticity',
    year: null,
    name: 'Comments without content',
    unit: 'percent',
    usual: { low: null, high: 50, highExcluded: true },
    platforms: 'all',
    ask: {
      above: 'Half of the visible comments or more say little. Who leaves them, and do others say more?',
    },
  },
  'last-post': {
    ...OWN_CHOICE,
    source: 'Yardstick’s own choice: five usual gaps, from 30 to 90 days (Upfluence and Tagger measure 90)',
    name: 'Days since the last post',
    unit: 'days',
    // The usual ends earlier for an account that posts often; filled in from its pace.
    usual: { low: null, high: 90 },
    platforms: 'all',
    ask: { above: 'No new post for a long time. Is the account still active?' },
  },
  'followers-jump': {
    ...OWN_CHOICE,
    source: 'Yardstick’s own choice: over 7 to 31 days',
    name: 'Change of followers since an earlier snapshot',
    unit: 'percent',
    usual: { low: -20, high: 20 },
    platforms: 'all',
    ask: {
      below: 'Many followers left within a month. Was there a clean-up or a quarrel?',
      above: 'Many followers came within a month. What brought them: a viral post, the press, a giveaway?',
    },
  },
};
