import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import type { Rate } from '../evaluation';
import type { FormulaId } from '../formulas';
import type { EvaluationSettings } from '../settings';
import { spanOf } from '../span';
import { attemptRate, rateFrom } from './rate';
import { eligiblePosts } from './sampling';

/** What was kept of a profile at one date, as far as a rate needs it. */
export interface Kept {
  profile: Pick<ProfileReadings, 'followers'>;
  posts: readonly PostReadings[];
  takenAtMs: number;
}

/** One rate of a kept profile as of its date, without the rest of an evaluation: a shortlist may be long. */
export function rateBy(
  formula: FormulaId,
  { profile, posts, takenAtMs }: Kept,
  settings: EvaluationSettings,
): Rate | null {
  const eligible = eligiblePosts(posts, settings, takenAtMs);
  return rateFrom(attemptRate(formula, eligible, spanOf(profile.followers), settings), settings);
}
