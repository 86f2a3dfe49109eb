import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import { averagesOf } from './averages';
import type { Evaluation, EvaluationSettings, FormulaId, LifetimeLikes, Rate } from './evaluation';
import { FORMULAS, PLATFORM_FORMULAS } from './formulas';
import { nextStepFor } from './next-step';
import { postsPerWeek } from './posting-rate';
import { attemptRate, rateFrom } from './rate';
import { eligiblePosts } from './sampling';
import { ratioOf, spanOf } from './span';
import { tierOf } from './tiers';
import { verdictFor } from './verdict';

export interface EvaluationInput {
  platform: PlatformId;
  profile: ProfileReadings | null;
  /** In any order; each post's newest readings. */
  posts: readonly PostReadings[];
  settings: EvaluationSettings;
  /** When the page was looked at: now for an open page, the snapshot's time for a kept one. */
  nowMs: number;
}

/** What readings mean. Plain JSON; the same input always gives the same evaluation. */
export function evaluate({ platform, profile, posts, settings, nowMs }: EvaluationInput): Evaluation {
  const followers = spanOf(profile?.followers);
  const eligible = eligiblePosts(posts, nowMs);
  const attempt = (formula: FormulaId) => attemptRate(formula, eligible, followers, settings);
  const { headline: firstChoices, alongside } = PLATFORM_FORMULAS[platform];
  const within = firstChoices.find((id) => followers || FORMULAS[id].denominator !== 'followers');

  const candidates = firstChoices.map((formula) => rateFrom(attempt(formula), settings));
  const headline = candidates.find((rate) => rate !== null) ?? null;
  const others = [...candidates, ...alongside.map((formula) => rateFrom(attempt(formula), settings))];
  return {
    tier: tierOf(followers, settings.tiers),
    headline,
    alongside: others.filter((rate): rate is Rate => rate !== null && rate !== headline),
    lifetimeLikesPerPost: lifetimeLikes(profile),
    verdict: verdictFor(platform, headline, followers),
    averages: averagesOf(eligible, settings),
    postsPerWeek: postsPerWeek(posts, settings, nowMs),
    nextStep: within
      ? nextStepFor(platform, attempt(within), spanOf(profile?.posts), settings)
      : { kind: 'none' },
  };
}

function lifetimeLikes(profile: ProfileReadings | null): LifetimeLikes | null {
  const likes = spanOf(profile?.likes);
  const posts = spanOf(profile?.posts);
  const perPost = likes && posts && ratioOf(likes, posts);
  return perPost && { ...perPost, likes, posts };
}
