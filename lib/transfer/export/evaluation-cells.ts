import { type Evaluation, rateIn } from '../../evaluation/evaluation';
import type { Average } from '../../metrics/rates/rate-types';
import { tidyTags } from '../../store/tags';
import { tierInFile } from '../file-words';
import { measureCells, rateCells, tidy } from './rate-cells';

/** The columns for the evaluation. */
export function evaluationCells(evaluation: Evaluation | null) {
  return {
    tier: evaluation?.tier ? tierInFile(evaluation.tier) : null,
    ...rateCells(evaluation),
    ...measureCells(evaluation),
    ...averageCells(evaluation),
    ...costCells(evaluation),
    disclosure_words: disclosureWords(evaluation),
    last_post: lastPostDay(evaluation),
  };
}

function averageCells(evaluation: Evaluation | null) {
  const averages = evaluation?.averages;
  const commentsByLikes = rateIn(evaluation, 'comments-by-likes');
  return {
    avg_likes: mean(averages?.likes),
    median_likes: middle(averages?.likes),
    avg_comments: mean(averages?.comments),
    median_comments: middle(averages?.comments),
    avg_views: mean(averages?.views),
    comments_per_100_likes: commentsByLikes && tidy(commentsByLikes.medianPercent),
    views_per_like: evaluation?.viewsPerLike == null ? null : tidy(evaluation.viewsPerLike),
  };
}

/** Disclosure words in the captions, without duplicates and without negated ones. */
function disclosureWords(evaluation: Evaluation | null): string[] {
  const finds = evaluation?.disclosure.flatMap((post) => post.finds) ?? [];
  return tidyTags(finds.filter(({ denied }) => !denied).map(({ text }) => text));
}

/** Empty if a newer post may exist: a cell cannot say "or later". */
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
