import { FORMULAS, type FormulaId, isEngagement } from '../metrics/measures/formulas';
import type { ExportRow } from './columns';
import { engagementColumn } from './export/rate-cells';

/**
 * Converts rows from before each measure had its own columns. `er_pct` then held whichever rate was the headline,
 * including views per follower (191 for 1.9). Other measures move from `er_pct` to their own column.
 */
export function fromOlderFile(row: ExportRow): ExportRow {
  const formula = formulaIn(row.er_formula);
  if (!formula) return row;
  const { er_pct, er_low_pct, er_high_pct, er_sample_n } = row;
  if (isEngagement(formula)) {
    const name = engagementColumn(formula);
    return {
      ...row,
      [`${name}_pct`]: er_pct,
      [`${name}_low_pct`]: er_low_pct,
      [`${name}_high_pct`]: er_high_pct,
    };
  }
  const rest: ExportRow = { ...row, ...EMPTIED };
  switch (FORMULAS[formula].measure) {
    case 'views-per-follower':
      return {
        ...rest,
        views_per_follower: times(er_pct, 0.01),
        views_per_follower_low: times(er_low_pct, 0.01),
        views_per_follower_high: times(er_high_pct, 0.01),
        views_per_follower_sample_n: er_sample_n,
        views_per_follower_label: row.benchmark_label,
        views_per_follower_source: row.benchmark_source,
      };
    case 'likes-per-view':
      return { ...rest, likes_per_1000_views: times(er_pct, 10) };
    default:
      return { ...rest, comments_per_100_likes: row.comments_per_100_likes ?? er_pct };
  }
}

const EMPTIED = {
  er_pct: null,
  er_low_pct: null,
  er_high_pct: null,
  er_formula: null,
  er_sample_n: null,
  er_excluded: null,
  benchmark_label: null,
  benchmark_source: null,
  benchmark_year: null,
};

/** "views-by-followers, median" */
export const formulaIn = (text: string | null): FormulaId | null =>
  Object.values(FORMULAS).find(({ id }) => id === text?.split(',')[0])?.id ?? null;

const times = (value: number | null, by: number): number | null =>
  value === null ? null : Number((value * by).toPrecision(6));
