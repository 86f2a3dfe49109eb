import type { PlatformId } from '../../model/platform';
import type { PlatformFormulas } from '../../model/platform-facts';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { PLATFORM_FACTS } from '../../platforms/facts';
import type { FormulaId } from '../measures/formulas';
import { spanOf } from '../measures/span';
import { ofOneKind } from './kinds-apart';
import { attemptRate, rateFrom } from './rate';
import type { Rate } from './rate-types';
import type { SampleSettings } from './sample-settings';
import { eligiblePosts } from './sampling';

/** The numbers of a profile on one date that a rate needs. */
export interface DatedNumbers {
  platform: PlatformId;
  profile: Pick<ProfileReadings, 'followers'>;
  posts: readonly PostReadings[];
  takenAtMs: number;
}

/** One rate of a saved profile as of its date, without the rest of an evaluation, because a shortlist may be long. */
export function rateBy(
  formula: FormulaId,
  { platform, profile, posts, takenAtMs }: DatedNumbers,
  settings: SampleSettings,
): Rate | null {
  const wanted = settings.headline[platform] ?? PLATFORM_FACTS[platform].formulas.headline[0];
  const ofEachKind = eligiblePosts(posts, settings, takenAtMs);
  const { eligible, kind } = ofOneKind(platform, ofEachKind, wanted, settings);
  return rateFrom(attemptRate(formula, eligible, spanOf(profile.followers), settings), settings, kind);
}

/** A headline formula that the user chose is used alone; the platform's formulas are then shown alongside. */
export function formulasFor(platform: PlatformId, { headline }: SampleSettings): PlatformFormulas {
  const defaults = PLATFORM_FACTS[platform].formulas;
  const chosen = headline[platform];
  if (!chosen) return defaults;
  const rest = [...defaults.headline, ...defaults.alongside].filter((id) => id !== chosen);
  return { headline: [chosen], alongside: rest };
}
