import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PlatformId } from '../model/platform';
import type { PostCount, PostReadings } from '../model/post';
import { newestFirst } from '../model/post-order';
import type { ProfileReadings } from '../model/profile';
import type { Verdict } from './benchmarks/compared';
import { verdictFor } from './benchmarks/verdict';
import type { FormulaId } from './measures/formulas';
import { type Span, spanOf } from './measures/span';
import { type Tier, tierOf } from './measures/tiers';
import { averagesOf } from './rates/averages';
import { type OneKind, ofOneKind } from './rates/kinds-apart';
import { isListSeen, lastPostOf } from './rates/last-post';
import { paceOf } from './rates/pace';
import { attemptRate, type RateAttempt, rateFrom } from './rates/rate';
import { formulasFor } from './rates/rate-by';
import type { Average, Rate } from './rates/rate-types';
import type { LastPost, Pace } from './rates/sample-facts';
import { type Eligible, eligiblePosts, newestReadings } from './rates/sampling';
import type { MetricsSettings } from './settings';

/** The readings of one date, such as those of a snapshot or of an open page. */
export interface SampleInput {
  platform: PlatformId;
  profile: ProfileReadings | null;
  /** In any order. If a post occurs twice, the newest reading counts. */
  posts: readonly PostReadings[];
  settings: MetricsSettings;
  /** When the page was looked at: now for an open page, the snapshot's time for a saved one. */
  nowMs: number;
}

/** The numbers of one date that lists and the evaluation share. */
export interface SampleMetrics extends OneKind {
  /** Newest first, at most as many as a sample holds. */
  posts: PostReadings[];
  followers: Span | null;
  ofEachKind: Eligible;
  /** The formulas that may become the headline; the first with enough posts does. */
  headlineFormulas: readonly [FormulaId, ...FormulaId[]];
  headline: Rate | null;
  /** Every other rate with enough posts, each under its own formula. */
  alongside: Rate[];
  verdict: Verdict;
  averages: Record<PostCount, Average | null>;
  tier: Tier | null;
  pace: Pace | null;
  lastPost: LastPost | null;
  attempt(formula: FormulaId): RateAttempt;
  rateBy(formula: FormulaId): Rate | null;
}

export function sampleMetrics(input: SampleInput): SampleMetrics {
  const { platform, profile, settings, nowMs } = input;
  const posts = newestReadings(input.posts).sort(newestFirst).slice(0, MAX_SAMPLE_POSTS);
  const followers = spanOf(profile?.followers);
  const ofEachKind = eligiblePosts(posts, settings, nowMs);
  const { headline: headlineFormulas, alongside: besides } = formulasFor(platform, settings);
  const { eligible, kind } = ofOneKind(platform, ofEachKind, headlineFormulas[0], settings);
  const attempt = (formula: FormulaId) => attemptRate(formula, eligible, followers, settings);
  const rateBy = (formula: FormulaId) => rateFrom(attempt(formula), settings, kind);
  const candidates = headlineFormulas.map(rateBy);
  const headline = candidates.find((rate) => rate !== null) ?? null;
  const others = [...candidates, ...besides.map(rateBy)];
  const listSeen = isListSeen(platform, profile);
  const lastPost = lastPostOf(posts, { platform, nowMs, isListSeen: listSeen });
  return {
    posts,
    followers,
    ofEachKind,
    eligible,
    kind,
    headlineFormulas,
    headline,
    alongside: others.filter((rate): rate is Rate => rate !== null && rate !== headline),
    verdict: verdictFor(platform, headline, followers, settings),
    averages: averagesOf(eligible, settings),
    tier: tierOf(followers, settings.tiers),
    pace: listSeen ? paceOf(posts, settings, nowMs, lastPost?.doubt ?? null) : null,
    lastPost,
    attempt,
    rateBy,
  };
}
