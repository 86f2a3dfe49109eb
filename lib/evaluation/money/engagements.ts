import { type Span, sumOf } from '../../metrics/measures/span';
import type { Average } from '../../metrics/rates/rate-types';
import type { PostCount } from '../../model/post';

/**
 * How many likes and comments a post can be expected to get: the sum of their means, as Upfluence's cost per engagement uses them.
 * Null if one of them was seen on too few posts.
 */
export function expectedEngagements(averages: Record<PostCount, Average | null>): Span | null {
  const likes = meanOf(averages.likes);
  const comments = meanOf(averages.comments);
  return likes && comments && sumOf([likes, comments]);
}

/** The mean of one count with its bounds. */
export function meanOf(average: Average | null): Span | null {
  return average && { value: average.mean, low: average.meanLow, high: average.meanHigh };
}
