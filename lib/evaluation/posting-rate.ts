import type { PostReadings } from '../model/post';
import type { EvaluationSettings } from './evaluation';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/**
 * How many posts came after the oldest one of the sample, per week up to now, so that a pause since the last
 * post counts too. Pinned posts are left out: they are old. Null below the least number of dated posts, and
 * where they span less than a day. Takes the newest posts seen as unbroken.
 */
export function postsPerWeek(
  posts: readonly PostReadings[],
  { sampleSize, leastPosts }: EvaluationSettings,
  nowMs: number,
): number | null {
  const datesMs = posts
    .flatMap(({ pinned, postedAtMs }) => (pinned || postedAtMs === null ? [] : [postedAtMs]))
    .filter((dateMs) => dateMs <= nowMs)
    .sort((a, b) => b - a)
    .slice(0, sampleSize);
  const oldestMs = datesMs.at(-1);
  if (oldestMs === undefined || datesMs.length < leastPosts) return null;
  const spanMs = nowMs - oldestMs;
  return spanMs < DAY_MS ? null : (datesMs.length - 1) / (spanMs / WEEK_MS);
}
