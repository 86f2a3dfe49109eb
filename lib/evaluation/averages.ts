import { mean } from 'simple-statistics';
import { POST_COUNTS, type PostCount } from '../model/post';
import type { Average, EvaluationSettings } from './evaluation';
import { type Eligible, windowOf } from './sampling';
import { medianOf, spanOf } from './span';

/** Every count over the newest eligible posts that show it; null below the least number of posts. */
export function averagesOf(eligible: Eligible, settings: EvaluationSettings) {
  return Object.fromEntries(
    POST_COUNTS.map((count) => [count, averageCount(count, eligible, settings)]),
  ) as Record<PostCount, Average | null>;
}

function averageCount(count: PostCount, eligible: Eligible, settings: EvaluationSettings): Average | null {
  const readings = windowOf(eligible.posts, [count], settings).posts.map((post) => post[count]);
  const spans = readings.map(spanOf).filter((span) => span !== null);
  if (spans.length === 0 || spans.length < settings.leastPosts) return null;
  const { value, low, high } = medianOf(spans);
  return {
    median: value,
    mean: mean(spans.map((span) => span.value)),
    low,
    high,
    sampleSize: spans.length,
    rounded: readings.some((reading) => reading.found && reading.precision === 'rounded'),
  };
}
