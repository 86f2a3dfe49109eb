import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import type { FormulaId } from '../../metrics/measures/formulas';
import type { RowFault } from './table-faults';

/** About the world's population: no account has more followers. */
const MAX_FOLLOWERS = 10_000_000_000;
/**
 * The most a formula can give if each person counts once. Where one person may count more often, a far larger
 * percentage is still a slip.
 */
const MAX_PERCENT = 100;
const MAX_PERCENT_OF: Partial<Record<FormulaId, number>> = {
  'views-by-followers': 10_000,
  'comments-by-likes': 1_000,
};

/** Finds values that are impossible for this formula. `lines` are the rows' numbers in the file. */
export function implausible(
  { bands, figures, formula }: BenchmarkTable,
  lines: readonly number[],
): RowFault[] {
  const maxPercent = (formula && MAX_PERCENT_OF[formula]) ?? MAX_PERCENT;
  const lineOf = (n: number) => lines[n] ?? n + 2;
  const sizes = [...bands, ...figures].flatMap(({ fromFollowers, toFollowers }, n): RowFault[] =>
    Math.max(fromFollowers, toFollowers ?? 0) > MAX_FOLLOWERS
      ? [{ code: 'too-many-followers', line: lineOf(n), maxFollowers: MAX_FOLLOWERS }]
      : [],
  );
  const percents = [
    ...bands.map((band) => band.highFromPercent),
    ...figures.map((figure) => figure.highPercent),
  ];
  const rates = percents.flatMap((percent, n): RowFault[] =>
    percent > maxPercent ? [{ code: 'rate-too-high', line: lineOf(n), percent, maxPercent }] : [],
  );
  return [...sizes, ...rates];
}
