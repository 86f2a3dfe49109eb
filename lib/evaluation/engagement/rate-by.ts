import type { PlatformId } from '../../model/platform';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { PLATFORM_FACTS } from '../../platforms/facts';
import type { Rate } from '../evaluation';
import type { FormulaId } from '../formulas';
import type { EvaluationSettings } from '../settings';
import { spanOf } from '../span';
import { ofOneKind } from './kinds-apart';
import { attemptRate, rateFrom } from './rate';
import { eligiblePosts } from './sampling';

/** What was kept of a profile at one date, as far as a rate needs it. */
export interface Kept {
  platform: PlatformId;
  profile: Pick<ProfileReadings, 'followers'>;
  posts: readonly PostReadings[];
  takenAtMs: number;
}

/** One rate of a kept profile as of its date, without the rest of an evaluation: a shortlist may be long. */
export function rateBy(
  formula: FormulaId,
  { platform, profile, posts, takenAtMs }: Kept,
  settings: EvaluationSettings,
): Rate | null {
  const wanted = settings.headline[platform] ?? PLATFORM_FACTS[platform].formulas.headline[0];
  const ofEachKind = eligiblePosts(posts, settings, takenAtMs);
  const { eligible, kind } = ofOneKind(platform, ofEachKind, wanted, settings);
  return rateFrom(attemptRate(formula, eligible, spanOf(profile.followers), settings), settings, kind);
}
