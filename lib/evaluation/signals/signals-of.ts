import type { LastPost, Pace } from '../engagement/sample-facts';
import { newestFirst } from '../engagement/sampling';
import type { Rate, Verdict } from '../evaluation';
import type { Seen } from '../seen';
import { spanOf } from '../span';
import { isOn, type Looked, unseen } from './judge';
import { lookAtChange } from './look-at-change';
import { goodCommentsOf, lookAtComments } from './look-at-comments';
import { lookAtLastPost } from './look-at-last-post';
import { lookAtEvenness, lookAtFollowing, lookAtRatio, lookAtSizeBand } from './looks';
import { type Signals, UNKNOWABLE } from './signal';

/** What the rest of the evaluation has found. */
interface Found {
  headline: Rate | null;
  verdict: Verdict;
  pace: Pace | null;
  lastPost: LastPost | null;
}

/** Every signal that the page supports, what is missing for the others, and what no page can tell. */
export function signalsOf(seen: Seen, { headline, verdict, pace, lastPost }: Found): Signals {
  const { platform, profile, followers, eligible, settings, earlier, nowMs } = seen;
  const posts = [...seen.posts].sort(newestFirst);
  const looked: Looked[] = [
    lookAtRatio('comments-per-100-likes', ['comments', 'likes'], eligible, settings),
    lookAtRatio('views-per-like', ['views', 'likes'], eligible, settings),
    ...lookAtFollowing(spanOf(profile?.following), followers),
    lookAtSizeBand(headline, verdict),
    lookAtEvenness(headline),
    lookAtComments(posts),
    lookAtLastPost(lastPost, pace),
    lookAtChange(followers, earlier, nowMs),
  ].map((look) => (isOn(platform, look.id) ? look : unseen(look.id, 'not-on-this-platform')));
  return {
    odd: looked.flatMap((look) => ('result' in look ? [look] : [])),
    unseen: looked.flatMap((look) => ('because' in look ? [look] : [])),
    good: goodCommentsOf(posts),
    commentsSeen: posts.reduce((sum, post) => sum + post.visibleComments.length, 0),
    unknowable: UNKNOWABLE.filter((what) => what !== 'saves-and-sends' || !showSaves(posts)),
  };
}

/** TikTok and X do. */
function showSaves(posts: Seen['posts']): boolean {
  return posts.some(({ saves }) => saves.found);
}
