import { verdictFor } from '../metrics/benchmarks/verdict';
import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';
import { spanOf } from '../metrics/measures/span';
import { tierOf } from '../metrics/measures/tiers';
import { averagesOf, lifetimeLikes, viewsPerLike } from '../metrics/rates/averages';
import { ofOneKind } from '../metrics/rates/kinds-apart';
import { isListSeen, lastPostOf } from '../metrics/rates/last-post';
import { paceOf } from '../metrics/rates/pace';
import { attemptRate, rateFrom } from '../metrics/rates/rate';
import { formulasFor } from '../metrics/rates/rate-by';
import type { Rate } from '../metrics/rates/rate-types';
import { eligiblePosts, newestReadings } from '../metrics/rates/sampling';
import type { Snapshot } from '../model/candidate';
import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import { newestFirst } from '../model/post-order';
import type { ProfileReadings } from '../model/profile';
import { comparisonsFor } from './benchmarks/comparisons';
import type { Brief } from './brief/brief';
import { fitOf } from './brief/fit-of';
import type { Known, LanguagesDetected } from './brief/known';
import { disclosureCounts, disclosuresOf } from './disclosure/disclosure-of';
import { groupsOf } from './engagement/groups';
import { missingAverages, missingPace, missingTier } from './engagement/missing';
import { nextStepFor } from './engagement/next-step';
import { type Evaluation, rateIn } from './evaluation';
import type { Deal } from './money/money';
import { moneyOf } from './money/money-of';
import type { EvaluationSettings } from './settings';
import type { Evidence } from './signals/evidence';
import { signalsOf } from './signals/signals-of';

export interface EvaluationInput {
  platform: PlatformId;
  profile: ProfileReadings | null;
  /**
   * In any order. If a post occurs twice, the newest reading counts. If there are more than a sample holds
   * (`MAX_SAMPLE_POSTS`), the newest are evaluated.
   */
  posts: readonly PostReadings[];
  settings: EvaluationSettings;
  /** When the page was looked at: now for an open page, the snapshot's time for a saved one. */
  nowMs: number;
  /** Earlier snapshots of the profile, in any order. */
  earlier?: readonly Pick<Snapshot, 'takenAtMs' | 'profile'>[];
  /** Fee, number of posts and modifiers; one post without a fee if nothing was entered. */
  deal?: Deal;
  briefs?: readonly Brief[];
  /** The result of the browser's language detector for `captionText(posts)`, passed in because this function is pure. */
  captionLanguages?: LanguagesDetected | null;
}

const NO_DEAL: Deal = { fee: null, posts: 1, modifiers: [] };

/** Evaluates readings. The result is plain JSON; the same input always gives the same evaluation. */
export function evaluate(input: EvaluationInput): Evaluation {
  const {
    platform,
    profile,
    posts: readings,
    settings,
    nowMs,
    earlier = [],
    deal = NO_DEAL,
    briefs = [],
    captionLanguages = null,
  } = input;
  const posts = newestReadings(readings).sort(newestFirst).slice(0, MAX_SAMPLE_POSTS);
  const followers = spanOf(profile?.followers);
  const ofEachKind = eligiblePosts(posts, settings, nowMs);
  const { headline: headlines, alongside: besides } = formulasFor(platform, settings);
  const { eligible, kind } = ofOneKind(platform, ofEachKind, headlines[0], settings);
  const evidence: Evidence = { platform, profile, followers, posts, eligible, earlier, settings, nowMs };
  const attempt = (formula: FormulaId) => attemptRate(formula, eligible, followers, settings);
  const rateBy = (formula: FormulaId) => rateFrom(attempt(formula), settings, kind);

  const candidates = headlines.map(rateBy);
  const headline = candidates.find((rate) => rate !== null) ?? null;
  const others = [...candidates, ...besides.map(rateBy)];
  const within = headlines.find((id) => followers || FORMULAS[id].denominator !== 'followers');
  const wanted = within ?? headlines[0];

  const verdict = verdictFor(platform, headline, followers, settings);
  const views = [headline, ...others].find((rate) => rate?.formula === 'views-by-followers');
  const averages = averagesOf(eligible, settings);
  const listSeen = isListSeen(platform, profile);
  const pace = listSeen ? paceOf(posts, settings, nowMs) : null;
  const lastPost = lastPostOf(posts, { platform, nowMs, isListSeen: listSeen });
  const signals = signalsOf(evidence, { headline, verdict, pace, lastPost });
  const tier = tierOf(followers, settings.tiers);
  const disclosure = disclosuresOf(posts, platform);
  const alongside = others.filter((rate): rate is Rate => rate !== null && rate !== headline);
  const known: Known = { ...evidence, settings, rateBy, pace, signals, fee: deal.fee, captionLanguages };
  return {
    platform,
    tier,
    wanted,
    measured: { posts: attempt(wanted).posts.length, needed: settings.leastPosts },
    headline,
    leftOut: headline?.excluded ?? attempt(wanted).excluded,
    alongside,
    lifetimeLikesPerPost: lifetimeLikes(profile),
    verdict,
    viewsPerFollower: views
      ? { rate: views, verdict: verdictFor(platform, views, followers, settings) }
      : null,
    comparisons: comparisonsFor(platform, rateBy, followers, settings),
    averages,
    missing: {
      averages: missingAverages(averages, posts, eligible, settings),
      tier: tier ? null : missingTier(profile?.followers, settings.tiers),
      pace: pace ? null : missingPace(posts, settings, nowMs),
      lastPost: lastPost ? null : posts.length === 0 ? 'no-posts' : 'no-dates',
    },
    viewsPerLike: viewsPerLike(rateIn({ headline, alongside }, 'likes-by-views')),
    groups:
      headline &&
      groupsOf(
        headline.formula,
        eligible.posts,
        followers,
        nowMs,
        settings.kindFormulas[platform],
        ofEachKind.posts,
      ),
    disclosure,
    disclosureCounts: disclosureCounts(disclosure, posts.length),
    signals,
    money: moneyOf({ platform, followers, averages, headline }, deal, settings.money),
    fits: briefs.map((brief) => fitOf(brief, known)),
    postsPerWeek: pace?.postsPerWeek ?? null,
    pace,
    lastPost,
    nextStep: within
      ? nextStepFor(platform, attempt(within), spanOf(profile?.posts), settings)
      : { kind: 'none' },
  };
}
