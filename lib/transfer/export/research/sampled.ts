import type { FormulaId } from '../../../metrics/measures/formulas';
import type { Protocol } from '../../../metrics/protocol';
import { formulaOf } from '../../../metrics/protocol';
import { rateBy } from '../../../metrics/rates/rate-by';
import type { ExclusionReason, PostRate, Rate } from '../../../metrics/rates/rate-types';
import { eligiblePosts } from '../../../metrics/rates/sampling';
import type { Snapshot } from '../../../model/candidate';
import type { PlatformId } from '../../../model/platform';

/** What a post counts for under a protocol. */
export interface SampledPost {
  formula: FormulaId;
  /** Null if the post is not in the sample. */
  rate: PostRate | null;
  /** Null if it is in the sample, or if nothing in the snapshot could be measured. */
  leftOutBecause: ExclusionReason | null;
  /** The rate of the whole sample; null below the least number of posts. */
  whole: Rate | null;
}

/** The posts of a snapshot by their ids, as of the moment it was taken. */
export function sampledPosts(
  platform: PlatformId,
  { profile, posts, takenAtMs }: Snapshot,
  { sample }: Protocol,
): (postId: string) => SampledPost {
  const formula = formulaOf(sample, platform);
  // A sample is described even if it is too small for a rate.
  const any = rateBy(formula, { platform, profile, posts, takenAtMs }, { ...sample, minPosts: 1 });
  const whole = any && any.sampleSize >= sample.minPosts ? any : null;
  const rates = new Map(any?.posts.map((post) => [post.id, post]));
  const excluded = any?.excluded ?? eligiblePosts(posts, sample, takenAtMs).excluded;
  const reasons = new Map(excluded.map(({ id, why }) => [id, why]));
  return (postId) => {
    const rate = rates.get(postId) ?? null;
    return { formula, rate, whole, leftOutBecause: rate ? null : (reasons.get(postId) ?? null) };
  };
}
