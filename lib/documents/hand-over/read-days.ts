import { FORMULAS } from '../../metrics/measures/formulas';
import type { Rate } from '../../metrics/rates/rate-types';
import type { PostCount, PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { say } from '../../words/catalogue/say';
import { listOf } from '../../words/lists';
import { formatLongDay } from '../../words/numbers';

/** More days than this are given as the first and the last. */
const MAX_NAMED = 2;

/** When the counts of posts were read that a figure is calculated from; posts that it leaves out have no say. */
export function timesRead(
  posts: readonly PostReadings[],
  counts: readonly PostCount[],
  isCounted: (id: string) => boolean,
): number[] {
  return posts.flatMap((post) =>
    isCounted(post.id) ? counts.flatMap((count) => (post[count].found ? [post[count].takenAtMs] : [])) : [],
  );
}

/** When the numbers behind a rate were read, the followers included if they are its denominator. */
export function timesOfRate(
  { formula, posts }: Pick<Rate, 'formula' | 'posts'>,
  seen: readonly PostReadings[],
  profile: ProfileReadings,
): number[] {
  const { numerator, denominator } = FORMULAS[formula];
  const counted = new Set(posts.map(({ id }) => id));
  const counts = denominator === 'followers' ? numerator : [...numerator, denominator];
  const times = timesRead(seen, counts, (id) => counted.has(id));
  return denominator === 'followers' ? [...times, profile.followers.takenAtMs] : times;
}

/**
 * The days of some readings: "November 1, 2026", "November 1, 2026 and November 30, 2026", or the first and the last with how many
 * days there are. Without a reading, the day of `otherwiseMs`.
 */
export function daysText(
  times: readonly number[],
  otherwiseMs: number,
  day: (atMs: number) => string = formatLongDay,
): string {
  const ascending = times.toSorted((a, b) => a - b);
  const days = [...new Set(ascending.map(day))];
  const [first = day(otherwiseMs)] = days;
  const last = days.at(-1) ?? first;
  if (days.length <= MAX_NAMED) return days.length === 0 ? first : listOf(days);
  return say('hand-over.days', { days: days.length, from: first, to: last });
}
