import { median } from 'simple-statistics';
import { type Span, spanOf } from '../../metrics/measures/span';
import { POST_COUNTS, type PostCount, type PostReadings } from '../../model/post';
import type { Drift } from './drift';

/**
 * How many posts with one number are doubted. If counts scatter around 10 as independent events do (Poisson), two posts
 * agree in at most one case of 8, so five agree in less than one of 4,000. Counts of real posts scatter further.
 */
export const MIN_POSTS = 5;
/** Below, posts of a tiny account often agree: 1 like on each of twelve posts is no surprise. */
const MIN_VALUE = 10;
/** "1.2K" is 8 % wide, and five posts seldom fall into it. "1K" is 100 % wide, and often all do. */
const MAX_WIDTH = 1.1;
/** An account or a post of this size gets likes. */
const KNOWN_FROM = 1_000;

/** One number for every post, or nothing but zeros where there must be more. */
export function sameForAll(posts: readonly PostReadings[], followers: Span | null): Drift[] {
  return POST_COUNTS.flatMap((count): Drift[] => {
    const spans = posts.flatMap((post) => spanOf(post[count]) ?? []);
    const [first] = spans;
    if (!first || spans.length < MIN_POSTS) return [];
    if (spans.some(({ low, high }) => low !== first.low || high !== first.high)) return [];
    const known = { of: 'posts' as const, count, now: first.value, posts: spans.length };
    if (first.high === 0)
      return mustHaveMore(count, posts, followers) ? [{ ...known, code: 'all-zero' }] : [];
    const isTelling = first.value >= MIN_VALUE && first.high <= first.low * MAX_WIDTH;
    return isTelling ? [{ ...known, code: 'all-the-same' }] : [];
  });
}

/** Comments, shares and saves of zero are common, so only likes and views are doubted. */
function mustHaveMore(count: PostCount, posts: readonly PostReadings[], followers: Span | null): boolean {
  const valuesOf = (other: PostCount) => posts.flatMap((post) => spanOf(post[other])?.value ?? []);
  // Nobody likes an unseen post.
  if (count === 'views') return valuesOf('likes').some((likes) => likes > 0);
  if (count !== 'likes') return false;
  const views = valuesOf('views');
  return (followers?.low ?? 0) >= KNOWN_FROM || (views.length > 0 && median(views) >= KNOWN_FROM);
}
