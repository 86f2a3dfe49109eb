import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { PostReadings } from '../../lib/model/post';
import { newestFirst } from '../../lib/model/post-order';
import { exclusionWords } from '../../lib/words/left-out';

export interface SampleRow {
  post: PostReadings;
  ratePercent: number | null;
  /** Why the post is not part of the rate; null if it is. */
  leftOut: string | null;
  /** Whether the post is an outlier of the sample; null if not. */
  outlier: 'high' | 'low' | null;
}

/** The posts seen, newest first, each with its role in the headline rate. */
export function sampleRows(
  posts: readonly PostReadings[],
  { headline, leftOut, platform }: Pick<Evaluation, 'headline' | 'leftOut' | 'platform'>,
): SampleRow[] {
  const rates = new Map(headline?.posts.map((one) => [one.id, one.ratePercent]));
  const reasons = new Map(leftOut.map((one) => [one.id, exclusionWords(one.why, platform)]));
  const outliers = new Map(headline?.outliers.map((one) => [one.id, one.side]));
  return [...posts].sort(newestFirst).map((post) => ({
    post,
    ratePercent: rates.get(post.id) ?? null,
    leftOut: reasons.get(post.id) ?? null,
    outlier: outliers.get(post.id) ?? null,
  }));
}
