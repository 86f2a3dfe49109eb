import { mean, median } from 'simple-statistics';
import { POST_COUNTS, type PostCount } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { averageOf, ratioOf, spanOf } from '../measures/span';
import type { Average, LifetimeLikes, Rate } from './rate-types';
import type { SampleSettings } from './sample-settings';
import { type Eligible, windowOf } from './sampling';

/** The average of each count over the newest eligible posts that show it; null if they are too few. */
export function averagesOf(eligible: Eligible, settings: SampleSettings) {
  return Object.fromEntries(
    POST_COUNTS.map((count) => [count, averageCount(count, eligible, settings)]),
  ) as Record<PostCount, Average | null>;
}

function averageCount(count: PostCount, eligible: Eligible, settings: SampleSettings): Average | null {
  const window = windowOf(eligible.posts, [count], settings);
  const readings = window.posts.map((post) => post[count]);
  const spans = readings.map(spanOf).filter((span) => span !== null);
  if (spans.length === 0 || spans.length < settings.minPosts) return null;
  const middle = averageOf(spans, median);
  const average = averageOf(spans, mean);
  return {
    median: middle.value,
    low: middle.low,
    high: middle.high,
    mean: average.value,
    meanLow: average.low,
    meanHigh: average.high,
    sampleSize: spans.length,
    excluded: [...eligible.excluded, ...window.excluded],
    rounded: readings.some((reading) => reading.found && reading.precision === 'rounded'),
  };
}

/** Views per like, the median over the posts of a rate by views; null if one of them has no likes. */
export function viewsPerLike(likesByViews: Rate | null): number | null {
  if (!likesByViews || likesByViews.posts.some(({ numerator }) => numerator.low <= 0)) return null;
  return median(likesByViews.posts.map((post) => post.denominator.value / post.numerator.value));
}

export function lifetimeLikes(profile: ProfileReadings | null): LifetimeLikes | null {
  const likes = spanOf(profile?.likes);
  const posts = spanOf(profile?.posts);
  const perPost = likes && posts && ratioOf(likes, posts);
  return perPost && { ...perPost, likes, posts };
}
