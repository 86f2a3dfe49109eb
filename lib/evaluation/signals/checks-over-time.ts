import { ratioOf, type Span, spanOf } from '../../metrics/measures/span';
import type { LastPost, Pace } from '../../metrics/rates/sample-facts';
import { DAY_MS } from '../../model/time';
import type { Evidence } from './evidence';
import { type Checked, judge, unseen } from './judge';
import { SIGNAL_FACTS } from './signal-facts';

/**
 * Our own choice. A pause of five times the account's usual gap is unusual for its pace; a pause under a month may be a
 * holiday at any pace.
 */
const USUAL_GAPS = 5;
const MIN_SILENT_DAYS = 30;

/**
 * Asks about an account whose last post is old: 90 days at the latest, the window that Upfluence and Tagger use, since
 * an account without a post in it has no rate there. If a newer post may exist, only a recent post proves anything:
 * that the account is active.
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

/** Our own choice: within a week, counts vary by weekday, clean-ups and rounding, which is not a trend. */
const MIN_CHANGE_DAYS = 7;
const WITHIN_DAYS = 31;

/**
 * How far followers have changed since the oldest snapshot that is 7 to 31 days old, in percent. A snapshot dated in
 * the future (the clock was set back) is ignored.
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
  // 16.4K and a later 16,476 may be the same number, so overlapping ranges mean no change.
  const overlap = before.high >= followers.low && followers.high >= before.low;
  return judge(id, { value: { value: overlap ? 0 : percent.value - 100, low, high }, sampleSize: 2 });
}
