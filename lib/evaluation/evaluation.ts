import type { PlatformId } from '../model/platform';
import type { PostCount } from '../model/post';
import type { Comparison, Verdict } from './benchmarks/compared';
import type { Fit } from './brief/brief';
import type { DisclosureCounts, PostDisclosure } from './disclosure/disclosure';
import type { MissingAverage, MissingPace, MissingTier } from './engagement/missing';
import type { Average, Exclusion, LifetimeLikes, Rate } from './engagement/rate-types';
import type { Groups, LastPost, NextStep, Pace } from './engagement/sample-facts';
import type { FormulaId } from './measures/formulas';
import type { Tier } from './measures/tiers';
import type { Money } from './money/money';
import type { Signals } from './signals/signal';

/** Null beside every number that there is. */
export interface Missing {
  averages: Record<PostCount, MissingAverage | null>;
  tier: MissingTier | null;
  pace: MissingPace | null;
  lastPost: 'no-posts' | 'no-dates' | null;
}

/** What the sample and the profile's readings mean under the user's settings. */
export interface Evaluation {
  platform: PlatformId;
  /** Null where followers are not known, or where their range spans two tiers. */
  tier: Tier | null;
  /** The formula that the headline is made by where its posts show enough. */
  wanted: FormulaId;
  /** Posts that carry it, of those that a rate needs. */
  measured: { posts: number; needed: number };
  headline: Rate | null;
  /** Posts that are no part of the headline, with the reason; also where too few are left for a rate. */
  leftOut: Exclusion[];
  /** Rates under their own names beside the headline. */
  alongside: Rate[];
  lifetimeLikesPerPost: LifetimeLikes | null;
  verdict: Verdict;
  /** Views per follower with a verdict of their own, whichever rate is the headline; null where they were not seen. */
  viewsPerFollower: { rate: Rate; verdict: Verdict } | null;
  /** Every table of the platform, the verdict's own among them. */
  comparisons: Comparison[];
  averages: Record<PostCount, Average | null>;
  /** Why those of the numbers that are null are missing. */
  missing: Missing;
  /** Views by likes, the median over the posts of the rate by views; null where one of them has no like. */
  viewsPerLike: number | null;
  groups: Groups | null;
  /** What each post discloses, newest first; posts of which neither caption nor label was seen are left out. */
  disclosure: PostDisclosure[];
  disclosureCounts: DisclosureCounts;
  signals: Signals;
  money: Money;
  /** One for each brief. */
  fits: Fit[];
  /** `pace.postsPerWeek`; null below the least number of dated posts. */
  postsPerWeek: number | null;
  pace: Pace | null;
  /** Null where no post with a date was seen. */
  lastPost: LastPost | null;
  nextStep: NextStep;
}

/** A rate by one formula, whether or not it is the headline. */
export function rateIn(
  evaluation: Pick<Evaluation, 'headline' | 'alongside'> | null,
  formula: FormulaId,
): Rate | null {
  const rates = evaluation ? [evaluation.headline, ...evaluation.alongside] : [];
  return rates.find((rate) => rate?.formula === formula) ?? null;
}
