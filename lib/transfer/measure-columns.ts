import { integer, share, text } from './cells';

/**
 * One column per measure, with its range beside it, so that sorting never mixes measures: views per follower are not an
 * engagement rate, and engagement by followers differs from engagement by views.
 */
export const MEASURE_COLUMNS = {
  /** 1.9 means that the median post has 1.9 views per follower. */
  views_per_follower: share,
  views_per_follower_low: share,
  views_per_follower_high: share,
  views_per_follower_sample_n: integer,
  /** The verdict by a table of the same measure. */
  views_per_follower_label: text,
  views_per_follower_source: text,
  likes_per_1000_views: share,
  /** Percent, by formula. */
  er_likes_comments_by_followers_pct: share,
  er_likes_comments_by_followers_low_pct: share,
  er_likes_comments_by_followers_high_pct: share,
  er_likes_comments_shares_by_followers_pct: share,
  er_likes_comments_shares_by_followers_low_pct: share,
  er_likes_comments_shares_by_followers_high_pct: share,
  er_likes_by_followers_pct: share,
  er_likes_by_followers_low_pct: share,
  er_likes_by_followers_high_pct: share,
  er_likes_comments_by_views_pct: share,
  er_likes_comments_by_views_low_pct: share,
  er_likes_comments_by_views_high_pct: share,
  er_likes_comments_shares_by_views_pct: share,
  er_likes_comments_shares_by_views_low_pct: share,
  er_likes_comments_shares_by_views_high_pct: share,
  er_likes_comments_shares_saves_by_views_pct: share,
  er_likes_comments_shares_saves_by_views_low_pct: share,
  er_likes_comments_shares_saves_by_views_high_pct: share,
};
