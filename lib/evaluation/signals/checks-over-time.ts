import { DAY_MS } from '../../model/time';
import type { LastPost, Pace } from '../engagement/sample-facts';
import { ratioOf, type Span, spanOf } from '../measures/span';
import type { Evidence } from './evidence';
import { type Checked, judge, unseen } from './judge';
import { SIGNAL_FACTS } from './signal-facts';

/**
 * Our own choice. Five times the account's usual gap is a pause that its pace does not explain; under a month it may
 * be a holiday, whatever the pace.
 */
const USUAL_GAPS = 5;
const MIN_SILENT_DAYS = 30;

/**
 * How long ago the account last posted. At the latest after 90 days, the window in which Upfluence and Tagger measure:
 * an account without a post in it has no rate there. Where a newer post may have gone unseen, only a recent post
 * says something: that the account is active.
 */
export function checkLastPost(lastPost: LastPost | null, pace: Pace | null): Checked {
  const id = 'last-post';
  if (!lastPost) return unseen(id, 'no-dates');
  const most = SIGNAL_FACTS[id].usual.high ?? Number.POSITIVE_INFINITY;
  const high = pace
    ? Math.min(most, Math.max(MIN_SILENT_DAYS, Math.round(USUAL_GAPS * pace.medianGapDays)))
    : most;
  const { daysAgo, doubt } = lastPost;
  if (doubt && daysAgo.value > high) return unseen(id, doubt);
  return judge(id, { value: daysAgo, sampleSize: 1, usual: { low: null, high } });
}

/** Our own choice: counts swing within a week by weekday, clean-ups and rounding, and none of it is a trend. */
const MIN_CHANGE_DAYS = 7;
const WITHIN_DAYS = 31;

/**
 * How far followers moved since the oldest snapshot that is 7 to 31 days old, in percent of what they were. One dated
 * after now, as a clock set back leaves it, counts as none.
 */
export function checkFollowerChange(
  followers: Span | null,
  earlier: Evidence['earlier'],
  nowMs: number,
): Checked {
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
  if (first.days < MIN_CHANGE_DAYS)
    return { id, because: 'snapshot-too-recent', neededDays: MIN_CHANGE_DAYS };
  const before = first.followers;
  const percent = ratioOf(followers, before, 100);
  if (!percent) return unseen(id, 'nothing-to-divide-by');
  const [low, high] = [percent.low - 100, percent.high - 100];
  // 16.4K then and 16,476 now may be the same number: no change is seen while the ranges overlap.
  const overlap = before.high >= followers.low && followers.high >= before.low;
  return judge(id, { value: { value: overlap ? 0 : percent.value - 100, low, high }, sampleSize: 2 });
}
