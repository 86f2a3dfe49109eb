import type { FormulaId } from '../model/formula';
import type { PostCount } from '../model/post';

export type { FormulaId };

export type Measure = 'engagement' | 'likes-per-view' | 'comments-per-like' | 'views-per-follower';

/** What a rate divides by what, in code and in words, and who defines it so. */
export interface Formula {
  id: FormulaId;
  /** Short, for a label. */
  name: string;
  numerator: readonly PostCount[];
  numeratorWords: string;
  denominator: PostCount | 'followers';
  denominatorWords: string;
  /** What is measured: numbers of two measures share no column, order, rank or comparison. */
  measure: Measure;
  /** How the rate is usually spoken: 100 for a percentage or "per 100 likes", 1,000 for "per 1,000 views", 1 for "per follower". */
  shownPer: 1 | 100 | 1000;
  source: string;
  /** Null where the formula is our own choice. */
  sourceUrl: string | null;
}

export const FORMULAS: Record<FormulaId, Formula> = {
  'likes-comments-by-followers': {
    id: 'likes-comments-by-followers',
    name: 'Engagement by followers',
    numerator: ['likes', 'comments'],
    numeratorWords: 'likes and comments',
    denominator: 'followers',
    denominatorWords: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'HypeAuditor help: Instagram engagement rate',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/2771955',
  },
  'likes-comments-shares-by-followers': {
    id: 'likes-comments-shares-by-followers',
    name: 'Engagement with shares by followers',
    numerator: ['likes', 'comments', 'shares'],
    numeratorWords: 'likes, comments and shares',
    denominator: 'followers',
    denominatorWords: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'Stellar help: engagement rate (X: reposts, likes and replies)',
    sourceUrl: 'https://intercom.help/stellario/en/articles/2840705',
  },
  'likes-by-followers': {
    id: 'likes-by-followers',
    name: 'Likes by followers',
    numerator: ['likes'],
    numeratorWords: 'likes',
    denominator: 'followers',
    denominatorWords: 'followers',
    measure: 'engagement',
    shownPer: 100,
    source: 'Modash help: engagement rate',
    sourceUrl: 'https://help.modash.io/en/articles/6542471',
  },
  'likes-comments-by-views': {
    id: 'likes-comments-by-views',
    name: 'Engagement by views',
    numerator: ['likes', 'comments'],
    numeratorWords: 'likes and comments',
    denominator: 'views',
    denominatorWords: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'Modash YouTube engagement rate calculator',
    sourceUrl: 'https://modash.io/youtube-engagement-rate-calculator',
  },
  'likes-comments-shares-by-views': {
    id: 'likes-comments-shares-by-views',
    name: 'Engagement with shares by views',
    numerator: ['likes', 'comments', 'shares'],
    numeratorWords: 'likes, comments and shares',
    denominator: 'views',
    denominatorWords: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'HypeAuditor help: TikTok engagement rate',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/4089895',
  },
  'likes-comments-shares-saves-by-views': {
    id: 'likes-comments-shares-saves-by-views',
    name: 'Engagement with shares and saves by views',
    numerator: ['likes', 'comments', 'shares', 'saves'],
    numeratorWords: 'likes, comments, shares and saves',
    denominator: 'views',
    denominatorWords: 'views',
    measure: 'engagement',
    shownPer: 100,
    source: 'CreatorIQ and Tribe study (reported by Omnes)',
    sourceUrl: 'https://omnesinfluencers.com',
  },
  'likes-by-views': {
    id: 'likes-by-views',
    name: 'Likes per 1,000 views',
    numerator: ['likes'],
    numeratorWords: 'likes',
    denominator: 'views',
    denominatorWords: 'views',
    measure: 'likes-per-view',
    shownPer: 1000,
    source: 'Modash help: TikTok and YouTube engagement rate (likes by views)',
    sourceUrl: 'https://help.modash.io/en/articles/6542471',
  },
  'comments-by-likes': {
    id: 'comments-by-likes',
    name: 'Comments per 100 likes',
    numerator: ['comments'],
    numeratorWords: 'comments',
    denominator: 'likes',
    denominatorWords: 'likes',
    measure: 'comments-per-like',
    shownPer: 100,
    source: 'trendHERO help: main metrics',
    sourceUrl: 'https://help.trendhero.io/pt/article/principais-metricas-1xaldb3',
  },
  'views-by-followers': {
    id: 'views-by-followers',
    name: 'Views per follower',
    numerator: ['views'],
    numeratorWords: 'views',
    denominator: 'followers',
    denominatorWords: 'followers',
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
