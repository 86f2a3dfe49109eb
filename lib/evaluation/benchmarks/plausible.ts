import type { FormulaId } from '../formulas';
import type { BenchmarkTable } from './table';

/** About as many people as there are: no account has more followers. */
const MAX_FOLLOWERS = 10_000_000_000;
/** More than all followers or viewers of a post cannot like it; where one may count more often, far more would be a slip. */
const MAX_PERCENT = 100;
const MAX_PERCENT_OF: Partial<Record<FormulaId, number>> = {
  'views-by-followers': 10_000,
  'comments-by-likes': 1_000,
};

/** What no table of this formula can say, one sentence each; `lines` are the rows' numbers in the file. */
export function implausible({ bands, figures, formula }: BenchmarkTable, lines: readonly number[]): string[] {
  const most = (formula && MAX_PERCENT_OF[formula]) ?? MAX_PERCENT;
  const faults: string[] = [];
  for (const [n, { fromFollowers, toFollowers }] of [...bands, ...figures].entries())
    if (Math.max(fromFollowers, toFollowers ?? 0) > MAX_FOLLOWERS)
      faults.push(
        `Row ${lines[n]}: no account has more than ${MAX_FOLLOWERS.toLocaleString('en')} followers.`,
      );
  const percents = [
    ...bands.map((band) => band.highFromPercent),
    ...figures.map((figure) => figure.highPercent),
  ];
  for (const [n, percent] of percents.entries())
    if (percent > most)
      faults.push(
        `Row ${lines[n]}: ${percent.toLocaleString('en')}% is more than the ${most.toLocaleString('en')}% that this formula can reach.`,
      );
  return faults;
}
