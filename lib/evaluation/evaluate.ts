import { verdictFor } from '../metrics/benchmarks/verdict';
import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';
import { spanOf } from '../metrics/measures/span';
import { lifetimeLikes, viewsPerLike } from '../metrics/rates/averages';
import { type SampleInput, sampleMetrics } from '../metrics/sample-metrics';
import type { TextFacts } from '../model/candidate';
import { comparisonsFor } from './benchmarks/comparisons';
import type { Brief } from './brief/brief';
import { fitOf } from './brief/fit-of';
import type { Known, LanguagesDetected } from './brief/known';
import { disclosureCounts, disclosuresOf } from './disclosure/disclosure-of';
import type { ConfirmedNumber } from './drift/drift';
import { driftOf, isDoubted } from './drift/drift-of';
import type { Saved } from './drift/far-from-last';
import { groupsOf } from './engagement/groups';
import { missingAverages, missingPace, missingTier } from './engagement/missing';
import { nextStepFor } from './engagement/next-step';
import { type Evaluation, rateIn } from './evaluation';
import type { Deal } from './money/money';
import { moneyOf } from './money/money-of';
import type { EvaluationSettings } from './settings';
import type { Evidence } from './signals/evidence';
import { signalsOf } from './signals/signals-of';

/** Of more posts than a sample holds (`MAX_SAMPLE_POSTS`), the newest are evaluated. */
export interface EvaluationInput extends SampleInput {
  settings: EvaluationSettings;
  /** Earlier snapshots of the profile, the last saved first, whatever the clock showed. */
  earlier?: readonly Saved[];
  /** For an open page, whose numbers may be misread: what the user has said is right. Saved numbers are not doubted. */
  confirmed?: readonly ConfirmedNumber[];
  /** Fee, number of posts and modifiers; one post without a fee if nothing was entered. */
  deal?: Deal;
  briefs?: readonly Brief[];
  /** The result of the browser's language detector for `captionText(posts)`, passed in because this function is pure. */
  captionLanguages?: LanguagesDetected | null;
  /** For a saved profile: how many comments each class had, because their texts are not stored. */
  commentClasses?: TextFacts['comments'];
}

const HELD_BACK = { kind: 'held-back' } as const;
type HeldBack = typeof HELD_BACK;

const NO_DEAL: Deal = { fee: null, posts: 1, modifiers: [] };

/** Evaluates readings. The result is plain JSON; the same input always gives the same evaluation. */
export function evaluate(input: EvaluationInput): Evaluation {
  const { platform, profile, settings, nowMs } = input;
  const { earlier = [], deal = NO_DEAL, briefs = [], captionLanguages = null, commentClasses = null } = input;
  const metrics = sampleMetrics(input);
  const { posts, followers, ofEachKind, eligible, headlineFormulas, attempt, rateBy } = metrics;
  const { headline, alongside, averages, tier, pace, lastPost } = metrics;
  const evidence: Evidence = {
    ...{ platform, profile, followers, posts, eligible, earlier, settings, nowMs, commentClasses },
  };
  const within = headlineFormulas.find((id) => followers || FORMULAS[id].denominator !== 'followers');
  const wanted = within ?? headlineFormulas[0];
  const { confirmed } = input;
  const drift = confirmed ? driftOf({ profile, posts, followers, earlier, confirmed }) : [];
  const unlessDoubted = <Result>(formula: FormulaId, result: Result): Result | HeldBack =>
    isDoubted(formula, drift) ? HELD_BACK : result;
  const verdict = unlessDoubted(headline?.formula ?? wanted, metrics.verdict);
  const views = [headline, ...alongside].find((rate) => rate?.formula === 'views-by-followers');
  const signals = signalsOf(evidence, { headline, wanted, verdict, pace, lastPost });
  const disclosure = disclosuresOf(posts, platform);
  const known: Known = { ...evidence, settings, rateBy, pace, signals, fee: deal.fee, captionLanguages };
  return {
    platform,
    tier,
    wanted,
    drift,
    measured: { posts: attempt(wanted).posts.length, needed: settings.minPosts },
    headline,
    leftOut: headline?.excluded ?? attempt(wanted).excluded,
    alongside,
    lifetimeLikesPerPost: lifetimeLikes(profile),
    verdict,
    viewsPerFollower: views
      ? {
          rate: views,
          verdict: unlessDoubted(views.formula, verdictFor(platform, views, followers, settings)),
        }
      : null,
    comparisons: comparisonsFor(platform, rateBy, followers, settings).map((comparison) => ({
      ...comparison,
      result: comparison.rate ? unlessDoubted(comparison.rate.formula, comparison.result) : comparison.result,
    })),
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
      ? nextStepFor(platform, attempt(within), spanOf(profile?.posts), settings, profile)
      : { kind: 'none' },
  };
}
