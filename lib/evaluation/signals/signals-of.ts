import type { Verdict } from '../../metrics/benchmarks/compared';
import { spanOf } from '../../metrics/measures/span';
import type { Rate } from '../../metrics/rates/rate-types';
import type { LastPost, Pace } from '../../metrics/rates/sample-facts';
import { newestFirst } from '../../model/post-order';
import { visibleCommentsOf } from '../comments/comments-of';
import {
  checkComments,
  checkEvenness,
  checkFollowing,
  checkRatio,
  checkSizeBand,
  goodCommentsOf,
} from './checks';
import { checkFollowerChange, checkLastPost } from './checks-over-time';
import type { Evidence } from './evidence';
import { type Checked, isOn, unseen } from './judge';
import { type Signals, UNKNOWABLE } from './signal';

/** Results of the other parts of the evaluation. */
interface Found {
  headline: Rate | null;
  verdict: Verdict;
  pace: Pace | null;
  lastPost: LastPost | null;
}

/** Every signal the page supports, what the others need, and what no page can show. */
export function signalsOf(evidence: Evidence, { headline, verdict, pace, lastPost }: Found): Signals {
  const { platform, profile, followers, eligible, settings, earlier, nowMs } = evidence;
  const posts = [...evidence.posts].sort(newestFirst);
  const comments = visibleCommentsOf(posts);
  const checked: Checked[] = [
    checkRatio('comments-per-100-likes', ['comments', 'likes'], eligible, settings),
    checkRatio('views-per-like', ['views', 'likes'], eligible, settings),
    ...checkFollowing(spanOf(profile?.following), followers),
    checkSizeBand(headline, verdict),
    checkEvenness(headline),
    checkComments(comments, evidence.commentClasses ?? null),
    checkLastPost(lastPost, pace),
    checkFollowerChange(followers, earlier, nowMs),
  ].map((one) => (isOn(platform, one.id) ? one : unseen(one.id, 'not-on-this-platform')));
  return {
    odd: checked.flatMap((one) => ('result' in one ? [one] : [])),
    unseen: checked.flatMap((one) => ('because' in one ? [one] : [])),
    good: goodCommentsOf(comments),
    commentsSeen: comments.checked.length,
    commentsLeftOut: comments.leftOut,
    unknowable: UNKNOWABLE.filter((what) => what !== 'saves-and-sends' || !showSaves(posts)),
  };
}

/** TikTok and X show saves. */
function showSaves(posts: Evidence['posts']): boolean {
  return posts.some(({ saves }) => saves.found);
}
