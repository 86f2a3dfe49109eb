import { median } from 'simple-statistics';
import type { PostReadings } from '../../model/post';
import { DAY_MS } from '../../model/time';
import type { Pace } from './sample-facts';
import type { SampleSettings } from './sample-settings';
import { pinningOf } from './sampling';

/**
 * How regularly the account posts. Posts that are pinned, or probably so, are left out: they are old. Null below the least number of
 * dated posts, where they span less than a day, and where a post without a date was seen: it may lie between
 * the others, and the pace would look slower than it is (YouTube dates opened videos only).
 */
export function paceOf(
  posts: readonly PostReadings[],
  { sampleSize, leastPosts }: SampleSettings,
  nowMs: number,
): Pace | null {
  const regular = posts.filter((post) => pinningOf(post) === null);
  const dates = regular.flatMap(({ postedAtMs }) => postedAtMs ?? []);
  if (dates.length < regular.length) return null;
  const datesMs = dates
    .filter((dateMs) => dateMs <= nowMs)
    .sort((a, b) => b - a)
    .slice(0, sampleSize);
  const [newestMs] = datesMs;
  const oldestMs = datesMs.at(-1);
  if (newestMs === undefined || oldestMs === undefined) return null;
  const spanDays = (nowMs - oldestMs) / DAY_MS;
  if (datesMs.length < minDatedPosts({ leastPosts }) || spanDays < 1) return null;
  const gapsDays = datesMs.slice(1).map((dateMs, index) => ((datesMs[index] ?? dateMs) - dateMs) / DAY_MS);
  const daysSinceLast = (nowMs - newestMs) / DAY_MS;
  return {
    postsPerWeek: ((datesMs.length - 1) / spanDays) * 7,
    medianGapDays: median(gapsDays),
    longestGapDays: Math.max(daysSinceLast, ...gapsDays),
    daysSinceLast,
    sampleSize: datesMs.length,
  };
}

/** Two posts at least have a gap between them. */
export const minDatedPosts = ({ leastPosts }: Pick<SampleSettings, 'leastPosts'>): number =>
  Math.max(2, leastPosts);
