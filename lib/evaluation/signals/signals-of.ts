import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import type { Eligible } from '../engagement/sampling';
import { newestFirst } from '../engagement/sampling';
import type { EvaluationSettings, Rate, Verdict } from '../evaluation';
import type { Span } from '../span';
import { isOn, type Looked, unseen } from './judge';
import { type EarlierFollowers, lookAtChange } from './look-at-change';
import { goodCommentsOf, lookAtComments } from './look-at-comments';
import { lookAtEvenness, lookAtFollowing, lookAtRatio, lookAtSizeBand } from './looks';
import { type Signals, UNKNOWABLE } from './signal';

interface Seen {
  platform: PlatformId;
  followers: Span | null;
  following: Span | null;
  posts: readonly PostReadings[];
  eligible: Eligible;
  headline: Rate | null;
  verdict: Verdict;
  earlier: readonly EarlierFollowers[];
  nowMs: number;
}

/** Every signal that the page supports, what is missing for the others, and what no page can tell. */
export function signalsOf(seen: Seen, settings: EvaluationSettings): Signals {
  const { platform, followers, following, eligible, headline, verdict, earlier, nowMs } = seen;
  const posts = [...seen.posts].sort(newestFirst);
  const looked: Looked[] = [
    lookAtRatio('comments-per-100-likes', ['comments', 'likes'], eligible, settings),
    lookAtRatio('views-per-like', ['views', 'likes'], eligible, settings),
    ...lookAtFollowing(following, followers),
    lookAtSizeBand(headline, verdict),
    lookAtEvenness(headline),
    lookAtComments(posts),
    lookAtChange(followers, earlier, nowMs),
  ].map((look) => (isOn(platform, look.id) ? look : unseen(look.id, 'not-on-this-platform')));
  return {
    odd: looked.flatMap((look) => ('outcome' in look ? [look] : [])),
    unseen: looked.flatMap((look) => ('because' in look ? [look] : [])),
    good: goodCommentsOf(posts),
    commentsSeen: posts.reduce((sum, post) => sum + post.visibleComments.length, 0),
    unknowable: UNKNOWABLE,
  };
}
