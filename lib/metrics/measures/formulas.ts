import type { FormulaId } from '../../model/platform-facts';
import type { PostCount } from '../../model/post';

export type { FormulaId };

export type Measure = 'engagement' | 'likes-per-view' | 'comments-per-like' | 'views-per-follower';

/** How the posts' rates are averaged. `trimmed`: the mean without the highest and the lowest tenth. */
export type AverageKind = 'median' | 'mean' | 'trimmed';

/** How a source averages an account's posts. `ratio-of-medians`: median numerator by median denominator. */
export type TableAverage = 'median' | 'mean' | 'ratio-of-medians';

/** A rate's numerator and denominator, and who defines it this way. */
export interface Formula {
  id: FormulaId;
  numerator: readonly PostCount[];
  denominator: PostCount | 'followers';
  /** What is measured. Numbers of different measures are never put in one column, sorted, ranked or compared. */
  measure: Measure;
  /**
   * The unit a rate is shown in: 100 for a percentage or "per 100 likes", 1,000 for "per 1,000 views", 1 for "per
   * follower".
   */
  shownPer: 1 | 100 | 1000;
  source: string;
  /** Null if the formula is our own choice. */
  sourceUrl: string | null;
}

export const FORMULAS: Record<FormulaId, Formula> = {
  'likes-comments-by-followers': {
    id: 'likes-comments-by-followers',
    numerator: ['likes', 'comments'],
    denominator: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'HypeAuditor help: Instagram engagement rate',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/2771955',
  },
  'likes-comments-shares-by-followers': {
    id: 'likes-comments-shares-by-followers',
    numerator: ['likes', 'comments', 'shares'],
    denominator: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'Stellar help: engagement rate (X: reposts, likes and replies)',
    sourceUrl: 'https://intercom.help/stellario/en/articles/2840705',
  },
  'likes-by-followers': {
    id: 'likes-by-followers',
    numerator: ['likes'],
    denominator: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'Modash help: engagement rate',
    sourceUrl: 'https://help.modash.io/en/articles/6542471',
  },
  'likes-comments-by-views': {
    id: 'likes-comments-by-views',
    numerator: ['likes', 'comments'],
    denominator: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'Modash YouTube engagement rate calculator',
    sourceUrl: 'https://modash.io/youtube-engagement-rate-calculator',
  },
  'likes-comments-shares-by-views': {
    id: 'likes-comments-shares-by-views',
    numerator: ['likes', 'comments', 'shares'],
    denominator: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'HypeAuditor help: TikTok engagement rate',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/4089895',
  },
  'likes-comments-shares-saves-by-views': {
    id: 'likes-comments-shares-saves-by-views',
    numerator: ['likes', 'comments', 'shares', 'saves'],
    denominator: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'CreatorIQ and Tribe study (reported by Omnes)',
    sourceUrl: 'https://omnesinfluencers.com',
  },
  'likes-by-views': {
    id: 'likes-by-views',
    numerator: ['likes'],
    denominator: 'views',
    measure: 'likes-per-view',
    shownPer: 1000,
    source: 'Modash help: TikTok and YouTube engagement rate (likes by views)',
    sourceUrl: 'https://help.modash.io/en/articles/6542471',
  },
  'comments-by-likes': {
    id: 'comments-by-likes',
    numerator: ['comments'],
    denominator: 'likes',
    measure: 'comments-per-like',
    shownPer: 100,
    source: 'trendHERO help: main metrics',
    sourceUrl: 'https://help.trendhero.io/pt/article/principais-metricas-1xaldb3',
  },
  'views-by-followers': {
    id: 'views-by-followers',
    numerator: ['views'],
    denominator: 'followers',
    measure: 'views-per-follower',
    shownPer: 1,
    source: 'Yardstick: how far a post travels, for its size',
    sourceUrl: null,
  },
};

/** Every formula of one measure, in the order of the table. */
export const formulasOf = (measure: Measure): FormulaId[] =>
  Object.values(FORMULAS)
    .filter((formula) => formula.measure === measure)
    .map(({ id }) => id);

export const isEngagement = (formula: FormulaId): boolean => FORMULAS[formula].measure === 'engagement';
