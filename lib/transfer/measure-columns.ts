import { decimal, integer, text } from './cells';

/**
 * One column per measure, with its range beside it, so that sorting never mixes measures: views per follower are not an
 * engagement rate, and engagement by followers differs from engagement by views.
 */
export const MEASURE_COLUMNS = {
  /** 1.9 means that the median post has 1.9 views per follower. */
  views_per_follower: decimal,
  views_per_follower_low: decimal,
  views_per_follower_high: decimal,
  views_per_follower_sample_n: integer,
  /** The verdict by a table of the same measure. */
  views_per_follower_label: text,
  views_per_follower_source: text,
  likes_per_1000_views: decimal,
  /** Percent, by formula. */
  er_likes_comments_by_followers_pct: decimal,
  er_likes_comments_by_followers_low_pct: decimal,
  er_likes_comments_by_followers_high_pct: decimal,
  er_likes_comments_shares_by_followers_pct: decimal,
  er_likes_comments_shares_by_followers_low_pct: decimal,
  er_likes_comments_shares_by_followers_high_pct: decimal,
  er_likes_by_followers_pct: decimal,
  er_likes_by_followers_low_pct: decimal,
  er_likes_by_followers_high_pct: decimal,
  er_likes_comments_by_views_pct: decimal,
  er_likes_comments_by_views_low_pct: decimal,
  er_likes_comments_by_views_high_pct: decimal,
  er_likes_comments_shares_by_views_pct: decimal,
  er_likes_comments_shares_by_views_low_pct: decimal,
  er_likes_comments_shares_by_views_high_pct: decimal,
  er_likes_comments_shares_saves_by_views_pct: decimal,
  er_likes_comments_shares_saves_by_views_low_pct: decimal,
  er_likes_comments_shares_saves_by_views_high_pct: decimal,
};
