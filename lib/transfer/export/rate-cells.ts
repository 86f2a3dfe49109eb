import { type Evaluation, rateIn } from '../../evaluation/evaluation';
import type { Verdict } from '../../metrics/benchmarks/compared';
import { type FormulaId, formulasOf, isEngagement } from '../../metrics/measures/formulas';
import type { Rate } from '../../metrics/rates/rate-types';
import { countsByReason } from '../../metrics/rates/sampling';
import type { ExportRow } from '../columns';
import { NO_VERDICT_IN_FILE, nearMatchInFile, standingInFile } from '../file-words';

/** The headline and its verdict, if it is an engagement rate; these columns never hold another measure. */
export function rateCells(evaluation: Evaluation | null) {
  const headline = evaluation?.headline ?? null;
  const rate = headline && isEngagement(headline.formula) ? headline : null;
  const benchmark = benchmarkOf(rate && evaluation ? evaluation.verdict : null);
  return {
    er_pct: rate && tidy(rate.ratePercent),
    er_low_pct: rate && tidy(rate.lowPercent),
    er_high_pct: rate && tidy(rate.highPercent),
    er_formula: rate && `${rate.formula}, ${rate.average}`,
    er_sample_n: rate?.sampleSize ?? null,
    er_excluded: rate && leftOut(rate),
    benchmark_label: benchmark.label,
    benchmark_source: benchmark.source,
    benchmark_year: benchmark.year,
  };
}

/** Each measure in its own columns, headline or not. */
export function measureCells(evaluation: Evaluation | null) {
  const { rate: views = null, verdict = null } = evaluation?.viewsPerFollower ?? {};
  const likes = rateIn(evaluation, 'likes-by-views');
  const benchmark = benchmarkOf(verdict);
  return {
    views_per_follower: views && tidy(views.ratePercent / 100),
    views_per_follower_low: views && tidy(views.lowPercent / 100),
    views_per_follower_high: views && tidy(views.highPercent / 100),
    views_per_follower_sample_n: views?.sampleSize ?? null,
    views_per_follower_label: benchmark.label,
    views_per_follower_source: benchmark.source,
    likes_per_1000_views: likes && tidy(likes.ratePercent * 10),
    ...engagementCells(evaluation),
  };
}

function engagementCells(evaluation: Evaluation | null) {
  const cells = formulasOf('engagement').flatMap((formula) => {
    const rate = rateIn(evaluation, formula);
    const name = engagementColumn(formula);
    return [
      [`${name}_pct`, rate && tidy(rate.ratePercent)],
      [`${name}_low_pct`, rate && tidy(rate.lowPercent)],
      [`${name}_high_pct`, rate && tidy(rate.highPercent)],
    ];
  });
  return Object.fromEntries(cells) as Pick<ExportRow, EngagementColumn>;
}

type EngagementColumn = Extract<keyof ExportRow, `er_likes_${string}`>;

/** The prefix of a formula's columns. */
const engagementColumn = (formula: FormulaId): string => `er_${formula.replaceAll('-', '_')}`;

/** "2 pinned; 1 under-a-day-old", or "none": an empty cell would mean "not known". */
function leftOut({ excluded }: Rate): string {
  return (
    countsByReason(excluded)
      .map(({ why, posts }) => `${posts} ${why}`)
      .join('; ') || 'none'
  );
}

function benchmarkOf(verdict: Verdict | null) {
  if (!verdict || !('band' in verdict)) return { label: null, source: null, year: null };
  const label =
    verdict.kind === 'compared'
      ? standingInFile(verdict.spansStandings)
      : NO_VERDICT_IN_FILE[verdict.because];
  return {
    label: verdict.match === 'near' ? nearMatchInFile(label) : label,
    source: verdict.table.source,
    year: verdict.table.year,
  };
}

/** Rounds to six significant digits: finer than any count, but without binary noise. */
export function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
