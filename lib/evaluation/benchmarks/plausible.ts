import type { FormulaId } from '../measures/formulas';
import type { BenchmarkTable } from './table';
import type { RowFault } from './table-faults';

/** About as many people as there are: no account has more followers. */
const MAX_FOLLOWERS = 10_000_000_000;
/** More than all followers or viewers of a post cannot like it; where one may count more often, far more would be a slip. */
const MAX_PERCENT = 100;
const MAX_PERCENT_OF: Partial<Record<FormulaId, number>> = {
  'views-by-followers': 10_000,
  'comments-by-likes': 1_000,
};

/** What no table of this formula can say; `lines` are the rows' numbers in the file. */
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
