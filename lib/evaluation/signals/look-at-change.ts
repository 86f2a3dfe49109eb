import { DAY_MS } from '../../model/time';
import type { Seen } from '../seen';
import { ratioOf, type Span, spanOf } from '../span';
import { judge, type Looked, unseen } from './judge';

/** Our own choice: counts swing within a week by weekday, clean-ups and rounding, and none of it is a trend. */
const MIN_DAYS = 7;
const WITHIN_DAYS = 31;

/**
 * How far followers moved since the oldest snapshot that is 7 to 31 days old, in percent of what they were. One dated
 * after now, as a clock set back leaves it, counts as none.
 */
export function lookAtChange(followers: Span | null, earlier: Seen['earlier'], nowMs: number): Looked {
  const id = 'followers-jump';
  if (!followers) return unseen(id, 'not-read');
  const dated = earlier
    .map(({ takenAtMs, profile }) => ({
      days: (nowMs - takenAtMs) / DAY_MS,
      followers: spanOf(profile.followers),
    }))
    .filter(({ days, followers: then }) => then !== null && days > 0 && days <= WITHIN_DAYS)
    .sort((a, b) => b.days - a.days);
  const [first] = dated;
  if (!first?.followers) return unseen(id, 'no-earlier-snapshot');
  if (first.days < MIN_DAYS) return unseen(id, 'under-a-week');
  const before = first.followers;
  const percent = ratioOf(followers, before, 100);
  if (!percent) return unseen(id, 'nothing-to-divide-by');
  const [low, high] = [percent.low - 100, percent.high - 100];
  // 16.4K then and 16,476 now may be the same number: no change is seen while the ranges overlap.
  const overlap = before.high >= followers.low && followers.high >= before.low;
  return judge(id, { value: { value: overlap ? 0 : percent.value - 100, low, high }, sampleSize: 2 });
}
