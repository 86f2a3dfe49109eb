import type { Comparison, Verdict } from '../metrics/benchmarks/compared';
import type { FormulaId } from '../metrics/measures/formulas';
import type { Tier } from '../metrics/measures/tiers';
import type { Average, Exclusion, LifetimeLikes, Rate } from '../metrics/rates/rate-types';
import type { Groups, LastPost, NextStep, Pace } from '../metrics/rates/sample-facts';
import type { PlatformId } from '../model/platform';
import type { PostCount } from '../model/post';
import type { Fit } from './brief/brief';
import type { DisclosureCounts, PostDisclosure } from './disclosure/disclosure';
import type { Drift } from './drift/drift';
import type { MissingAverage, MissingPace, MissingTier } from './engagement/missing';
import type { Money } from './money/money';
import type { Signals } from './signals/signal';

/** Null for every number that is present. */
export interface Missing {
  averages: Record<PostCount, MissingAverage | null>;
  tier: MissingTier | null;
  pace: MissingPace | null;
  lastPost: 'no-posts' | 'no-dates' | null;
}

/** What the sample and the profile's readings mean under the user's settings. */
export interface Evaluation {
  platform: PlatformId;
  /** Null if followers are unknown or their range spans two tiers. */
  tier: Tier | null;
  /** The formula of the headline once enough of its posts are seen. */
  wanted: FormulaId;
  /** Numbers that may have been misread; the verdicts that need them are held back. */
  drift: Drift[];
  /** How many posts have the formula's counts, and how many a rate needs. */
  measured: { posts: number; needed: number };
  headline: Rate | null;
  /** Posts left out of the headline, with the reason; filled even if too few are left for a rate. */
  leftOut: Exclusion[];
  /** Other rates, each under its own name. */
  alongside: Rate[];
  lifetimeLikesPerPost: LifetimeLikes | null;
  verdict: Verdict;
  /** Views per follower and its own verdict, whichever rate is the headline; null if views or followers were not seen. */
  viewsPerFollower: { rate: Rate; verdict: Verdict } | null;
  /** The rate against every table of the platform, including the verdict's. */
  comparisons: Comparison[];
  averages: Record<PostCount, Average | null>;
  /** Why each number that is null is missing. */
  missing: Missing;
  /** Views divided by likes, the median over the posts of the rate by views; null if one of them has no likes. */
  viewsPerLike: number | null;
  groups: Groups | null;
  /** What each post discloses, newest first. Posts with neither a caption nor a label are left out. */
  disclosure: PostDisclosure[];
  disclosureCounts: DisclosureCounts;
  signals: Signals;
  money: Money;
  /** One per brief. */
  fits: Fit[];
  /** Same as `pace.postsPerWeek`, and like it a lower bound if the pace has a doubt; null if there are too few dated posts. */
  postsPerWeek: number | null;
  pace: Pace | null;
  /** Null if no dated post was seen. */
  lastPost: LastPost | null;
  nextStep: NextStep;
}

/** A rate by one formula, whether or not it is the headline. */
export function rateIn<Known extends Pick<Rate, 'formula'>>(
  evaluation: { headline: Known | null; alongside: readonly Known[] } | null,
  formula: FormulaId,
): Known | null {
  const rates = evaluation ? [evaluation.headline, ...evaluation.alongside] : [];
  return rates.find((rate) => rate?.formula === formula) ?? null;
}
