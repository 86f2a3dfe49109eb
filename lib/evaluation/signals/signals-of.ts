import type { Verdict } from '../../metrics/benchmarks/compared';
import { FORMULAS, type FormulaId } from '../../metrics/measures/formulas';
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
  type TooFew,
  whyTooFew,
} from './checks';
import { checkFollowerChange, checkLastPost } from './checks-over-time';
import type { Evidence } from './evidence';
import { type Checked, isOn, unseen } from './judge';
import { type Signals, UNKNOWABLE } from './signal';

/** Results of the other parts of the evaluation. */
interface Found {
  headline: Rate | null;
  /** The formula of the headline, or the one that it would have. */
  wanted: FormulaId;
  verdict: Verdict;
  pace: Pace | null;
  lastPost: LastPost | null;
}

/** Every signal the page supports, what the others need, and what no page can show. */
export function signalsOf(evidence: Evidence, { headline, wanted, verdict, pace, lastPost }: Found): Signals {
  const { platform, profile, followers, eligible, settings, earlier, nowMs } = evidence;
  const posts = [...evidence.posts].sort(newestFirst);
  const comments = visibleCommentsOf(posts);
  const without = whyNoRate(evidence, wanted);
  const checked: Checked[] = [
    checkRatio('comments-per-100-likes', ['comments', 'likes'], eligible, settings),
    checkRatio('views-per-like', ['views', 'likes'], eligible, settings),
    ...checkFollowing(spanOf(profile?.following), followers),
    checkSizeBand(headline, verdict, without),
    checkEvenness(headline, without),
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

function whyNoRate({ followers, eligible }: Evidence, wanted: FormulaId): TooFew {
  const { numerator, denominator } = FORMULAS[wanted];
  if (denominator !== 'followers') return whyTooFew(eligible.posts, [...numerator, denominator]);
  return followers ? whyTooFew(eligible.posts, numerator) : 'not-read';
}

/** TikTok and X show saves. */
function showSaves(posts: Evidence['posts']): boolean {
  return posts.some(({ saves }) => saves.found);
}
