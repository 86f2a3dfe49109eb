import type { Span } from '../../metrics/measures/span';
import type { RateAttempt } from '../../metrics/rates/rate';
import type { NextStep } from '../../metrics/rates/sample-facts';
import type { SampleSettings } from '../../metrics/rates/sample-settings';
import type { PlatformId } from '../../model/platform';
import type { ProfileReadings } from '../../model/profile';
import { PLATFORM_FACTS } from '../../platforms/facts';

/**
 * What the user can do to complete the sample for the platform's first formula. Scrolling finds missing posts, unless
 * likes appear only on opened posts. `none` if nothing the user does would add a post.
 */
export function nextStepFor(
  platform: PlatformId,
  attempt: RateAttempt,
  postsInAll: Span | null,
  { sampleSize, minPosts }: SampleSettings,
  profile: ProfileReadings | null,
): NextStep {
  const seen = attempt.posts.length;
  const wanted = Math.min(sampleSize, seen + stillPossible(attempt, postsInAll));
  if (seen >= wanted) return { kind: 'none' };
  // The account has too few posts for a rate, even if all were seen.
  if (wanted < minPosts) return { kind: 'none' };
  const toSee = { formula: attempt.formula, seen, wanted, short: Math.max(0, minPosts - seen) };
  const waits = (why: 'not-ready' | 'not-shown') =>
    attempt.excluded.some((exclusion) => exclusion.why.endsWith(why));
  const lacksPosts = attempt.slots < wanted;
  const { likesAppear, listComesWithPage } = PLATFORM_FACTS[platform];
  // The name comes with the list, so with a name this is all that the page gives.
  if (listComesWithPage) return { kind: attempt.slots === 0 && !profile?.displayName ? 'reload' : 'none' };
  const opens = likesAppear === 'on-post';
  if (likesAppear === 'under-pointer' && waits('not-ready')) return { kind: 'measure', ...toSee };
  if (waits('not-shown') || (opens && (lacksPosts || waits('not-ready'))))
    return { kind: 'open-posts', ...toSee };
  return lacksPosts || waits('not-ready') ? { kind: 'scroll', ...toSee } : { kind: 'none' };
}

/** How many more posts could be added: those seen without their counts, and those not seen. */
function stillPossible({ posts, excluded, slots }: RateAttempt, postsInAll: Span | null): number {
  const waiting = slots - posts.length;
  const unseen = postsInAll ? postsInAll.high - posts.length - excluded.length : Number.POSITIVE_INFINITY;
  return Math.max(0, waiting) + Math.max(0, unseen);
}
