import { median } from 'simple-statistics';
import type { PostReadings } from '../../model/post';
import { DAY_MS } from '../../model/time';
import type { LastPostDoubt, Pace } from './sample-facts';
import type { SampleSettings } from './sample-settings';
import { pinningOf } from './sampling';

/**
 * How regularly the account posts. Leaves out posts that are or may be pinned, because they are old. Null if there are
 * too few dated posts, if they span less than a day, or if a post without a date was seen: it may lie between the
 * others, and the pace would look slower than it is (YouTube dates only opened videos). `doubt` says why posts may exist
 * that were not seen.
 */
export function paceOf(
  posts: readonly PostReadings[],
  { sampleSize, minPosts }: SampleSettings,
  nowMs: number,
  doubt: LastPostDoubt | null,
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
  if (datesMs.length < minDatedPosts({ minPosts }) || spanDays < 1) return null;
  const gapsDays = datesMs.slice(1).map((dateMs, index) => ((datesMs[index] ?? dateMs) - dateMs) / DAY_MS);
  const daysSinceLast = (nowMs - newestMs) / DAY_MS;
  return {
    postsPerWeek: ((datesMs.length - 1) / spanDays) * 7,
    medianGapDays: median(gapsDays),
    longestGapDays: Math.max(daysSinceLast, ...gapsDays),
    daysSinceLast,
    sampleSize: datesMs.length,
    doubt,
  };
}

/** At least two posts are needed for a gap. */
export const minDatedPosts = ({ minPosts }: Pick<SampleSettings, 'minPosts'>): number =>
  Math.max(2, minPosts);
