import type { Snapshot } from '../model/candidate';
import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PlatformId } from '../model/platform';
import type { PlatformFormulas } from '../model/platform-facts';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import { PLATFORM_FACTS } from '../platforms/facts';
import { comparisonsFor } from './benchmarks/comparisons';
import { verdictFor } from './benchmarks/verdict';
import type { Brief } from './brief/brief';
import { fitOf } from './brief/fit-of';
import type { Known, LanguagesDetected } from './brief/known';
import { disclosuresOf } from './disclosure/disclosure-of';
import { averagesOf } from './engagement/averages';
import { groupsOf } from './engagement/groups';
import { ofOneKind } from './engagement/kinds-apart';
import { lastPostOf } from './engagement/last-post';
import { nextStepFor } from './engagement/next-step';
import { paceOf } from './engagement/pace';
import { attemptRate, rateFrom } from './engagement/rate';
import { eligiblePosts, newestFirst, newestLooks } from './engagement/sampling';
import type { Evaluation, LifetimeLikes, Rate } from './evaluation';
import { FORMULAS, type FormulaId } from './formulas';
import type { Deal } from './money/money';
import { moneyOf } from './money/money-of';
import type { Seen } from './seen';
import type { EvaluationSettings } from './settings';
import { signalsOf } from './signals/signals-of';
import { ratioOf, spanOf } from './span';
import { tierOf } from './tiers';

export interface EvaluationInput {
  platform: PlatformId;
  profile: ProfileReadings | null;
  /**
   * In any order; of a post given twice the newest look counts. Of more than a sample holds (`MAX_SAMPLE_POSTS`), the newest
   * are evaluated.
   */
  posts: readonly PostReadings[];
  settings: EvaluationSettings;
  /** When the page was looked at: now for an open page, the snapshot's time for a kept one. */
  nowMs: number;
  /** Earlier snapshots of the profile, in any order. */
  earlier?: readonly Pick<Snapshot, 'takenAtMs' | 'profile'>[];
  /** Fee, number of posts and modifiers; one post without a fee where nothing is known. */
  deal?: Deal;
  briefs?: readonly Brief[];
  /** What the browser's detector says of `captionText(posts)`; pure functions cannot ask it. */
  captionLanguages?: LanguagesDetected | null;
}

const NO_DEAL: Deal = { fee: null, posts: 1, modifiers: [] };

/** What readings mean. Plain JSON; the same input always gives the same evaluation. */
export function evaluate(input: EvaluationInput): Evaluation {
  const {
    platform,
    profile,
    posts: looks,
    settings,
    nowMs,
    earlier = [],
    deal = NO_DEAL,
    briefs = [],
    captionLanguages = null,
  } = input;
  const posts = newestLooks(looks).sort(newestFirst).slice(0, MAX_SAMPLE_POSTS);
  const followers = spanOf(profile?.followers);
  const ofEachKind = eligiblePosts(posts, settings, nowMs);
  const { headline: headlines, alongside } = formulasFor(platform, settings);
  const { eligible, kind } = ofOneKind(platform, ofEachKind, headlines[0], settings);
  const seen: Seen = { platform, profile, followers, posts, eligible, earlier, settings, nowMs };
  const attempt = (formula: FormulaId) => attemptRate(formula, eligible, followers, settings);
  const rateBy = (formula: FormulaId) => rateFrom(attempt(formula), settings, kind);

  const candidates = headlines.map(rateBy);
  const headline = candidates.find((rate) => rate !== null) ?? null;
  const others = [...candidates, ...alongside.map(rateBy)];
  const within = headlines.find((id) => followers || FORMULAS[id].denominator !== 'followers');
  const wanted = within ?? headlines[0];

  const verdict = verdictFor(platform, headline, followers, settings);
  const views = [headline, ...others].find((rate) => rate?.formula === 'views-by-followers');
  const averages = averagesOf(eligible, settings);
  const listSeen = isListSeen(platform, profile);
  const pace = listSeen ? paceOf(posts, settings, nowMs) : null;
  const lastPost = lastPostOf(posts, { platform, nowMs, isListSeen: listSeen });
  const signals = signalsOf(seen, { headline, verdict, pace, lastPost });
  const known: Known = { ...seen, rateBy, pace, signals, fee: deal.fee, captionLanguages };
  return {
    platform,
    tier: tierOf(followers, settings.tiers),
    wanted,
    measured: { posts: attempt(wanted).posts.length, needed: settings.leastPosts },
    headline,
    leftOut: headline?.excluded ?? attempt(wanted).excluded,
    alongside: others.filter((rate): rate is Rate => rate !== null && rate !== headline),
    lifetimeLikesPerPost: lifetimeLikes(profile),
    verdict,
    viewsPerFollower: views
      ? { rate: views, verdict: verdictFor(platform, views, followers, settings) }
      : null,
    comparisons: comparisonsFor(platform, rateBy, followers, settings),
    averages,
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
    disclosure: disclosuresOf(posts, platform),
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

/** The user's own headline formula, where there is one, stands alone; the platform's go alongside. */
function formulasFor(platform: PlatformId, { headline }: EvaluationSettings): PlatformFormulas {
  const usual = PLATFORM_FACTS[platform].formulas;
  const chosen = headline[platform];
  if (!chosen) return usual;
  const rest = [...usual.headline, ...usual.alongside].filter((id) => id !== chosen);
  return { headline: [chosen], alongside: rest };
}

/** Was there more than posts opened by their address? Between those others may lie. */
function isListSeen(platform: PlatformId, profile: ProfileReadings | null): boolean {
  const { followersProveList } = PLATFORM_FACTS[platform];
  return spanOf(profile?.posts) !== null || (followersProveList && spanOf(profile?.followers) !== null);
}

function lifetimeLikes(profile: ProfileReadings | null): LifetimeLikes | null {
  const likes = spanOf(profile?.likes);
  const posts = spanOf(profile?.posts);
  const perPost = likes && posts && ratioOf(likes, posts);
  return perPost && { ...perPost, likes, posts };
}
