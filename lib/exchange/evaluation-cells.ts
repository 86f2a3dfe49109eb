import { median } from 'simple-statistics';
import type { Average, Evaluation, Rate, Verdict } from '../evaluation/evaluation';
import type { FormulaId } from '../evaluation/formulas';
import { tidyTags } from '../shortlist/tags';

/** The columns that say what the numbers mean. */
export function evaluationCells(evaluation: Evaluation | null) {
  return {
    tier: evaluation?.tier?.name ?? null,
    ...rateCells(evaluation?.headline ?? null),
    ...averageCells(evaluation),
    ...benchmarkCells(evaluation?.verdict ?? null),
    ...costCells(evaluation),
    disclosure_words: disclosureWords(evaluation),
    last_post: lastPostDay(evaluation),
  };
}

const NO_RATE = {
  er_pct: null,
  er_low_pct: null,
  er_high_pct: null,
  er_formula: null,
  er_sample_n: null,
  er_excluded: null,
};

function rateCells(rate: Rate | null) {
  if (!rate) return NO_RATE;
  return {
    er_pct: tidy(rate.ratePercent),
    er_low_pct: tidy(rate.lowPercent),
    er_high_pct: tidy(rate.highPercent),
    er_formula: `${rate.formula}, ${rate.average}`,
    er_sample_n: rate.sampleSize,
    er_excluded: leftOut(rate),
  };
}

/** "2 pinned; 1 under-a-day-old", or "none": an empty cell would be "not known". */
function leftOut({ excluded }: Rate): string {
  const times = new Map<string, number>();
  for (const { why } of excluded) times.set(why, (times.get(why) ?? 0) + 1);
  return [...times].map(([why, count]) => `${count} ${why}`).join('; ') || 'none';
}

function averageCells(evaluation: Evaluation | null) {
  const averages = evaluation?.averages;
  const commentsByLikes = rateOf(evaluation, 'comments-by-likes');
  return {
    avg_likes: mean(averages?.likes),
    median_likes: middle(averages?.likes),
    avg_comments: mean(averages?.comments),
    median_comments: middle(averages?.comments),
    avg_views: mean(averages?.views),
    comments_per_100_likes: commentsByLikes && tidy(commentsByLikes.medianPercent),
    views_per_like: viewsPerLike(rateOf(evaluation, 'likes-by-views')),
  };
}

function rateOf(evaluation: Evaluation | null, formula: FormulaId): Rate | null {
  return evaluation?.alongside.find((rate) => rate.formula === formula) ?? null;
}

/** The median over the sample's posts; null where one of them has no like to divide by. */
function viewsPerLike(likesByViews: Rate | null): number | null {
  if (!likesByViews || likesByViews.posts.some(({ numerator }) => numerator.low <= 0)) return null;
  return tidy(median(likesByViews.posts.map((post) => post.denominator.value / post.numerator.value)));
}

function benchmarkCells(verdict: Verdict | null) {
  if (verdict?.kind !== 'compared') {
    return { benchmark_label: null, benchmark_source: null, benchmark_year: null };
  }
  const standing = verdict.spansStandings.join(' or ') || verdict.standing;
  return {
    benchmark_label: verdict.match === 'near' ? `${standing} (near match)` : standing,
    benchmark_source: verdict.table.source,
    benchmark_year: verdict.table.year,
  };
}

/** Words of disclosure that stand in the captions seen, each once; those right after a denial are none. */
function disclosureWords(evaluation: Evaluation | null): string[] {
  const finds = evaluation?.disclosure.flatMap((post) => post.finds) ?? [];
  return tidyTags(finds.filter(({ denied }) => !denied).map(({ text }) => text));
}

/** Only where no newer post can have gone unseen: a sheet has no place for "or later". */
function lastPostDay(evaluation: Evaluation | null): string | null {
  const lastPost = evaluation?.lastPost;
  if (!lastPost || lastPost.doubt) return null;
  return new Date(lastPost.postedAtMs).toISOString().slice(0, 10);
}

/** In the fee's own currency. */
function costCells(evaluation: Evaluation | null) {
  const costs = evaluation?.money.costs;
  return {
    cpe: costs?.perEngagement ? tidy(costs.perEngagement.value) : null,
    cpm: costs?.perThousandViews ? tidy(costs.perThousandViews.value) : null,
  };
}

function mean(average: Average | null | undefined): number | null {
  return average ? Math.round(average.mean * 100) / 100 : null;
}

function middle(average: Average | null | undefined): number | null {
  return average ? Math.round(average.median * 100) / 100 : null;
}

/** Six significant digits: finer than any count allows, without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
