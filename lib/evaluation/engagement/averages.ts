import { mean, median } from 'simple-statistics';
import { POST_COUNTS, type PostCount } from '../../model/post';
import type { Average } from '../evaluation';
import type { EvaluationSettings } from '../settings';
import { averageOf, spanOf } from '../span';
import { type Eligible, windowOf } from './sampling';

/** Every count over the newest eligible posts that show it; null below the least number of posts. */
export function averagesOf(eligible: Eligible, settings: EvaluationSettings) {
  return Object.fromEntries(
    POST_COUNTS.map((count) => [count, averageCount(count, eligible, settings)]),
  ) as Record<PostCount, Average | null>;
}

function averageCount(count: PostCount, eligible: Eligible, settings: EvaluationSettings): Average | null {
  const window = windowOf(eligible.posts, [count], settings);
  const readings = window.posts.map((post) => post[count]);
  const spans = readings.map(spanOf).filter((span) => span !== null);
  if (spans.length === 0 || spans.length < settings.leastPosts) return null;
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
