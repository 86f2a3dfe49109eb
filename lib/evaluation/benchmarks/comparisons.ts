import { mean, median } from 'simple-statistics';
import type { Comparison } from '../../metrics/benchmarks/compared';
import type { TableSettings } from '../../metrics/benchmarks/registry';
import { tablesFor } from '../../metrics/benchmarks/registry';
import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import { compare } from '../../metrics/benchmarks/verdict';
import type { FormulaId, TableAverage } from '../../metrics/measures/formulas';
import { averageOf, ratioOf, type Span } from '../../metrics/measures/span';
import type { PostRate, Rate } from '../../metrics/rates/rate-types';
import type { PlatformId } from '../../model/platform';

/**
 * Compares the account with every table of the platform, each by its own formula and average, so that a table of means
 * is compared with a mean. Tables that never judge are included: their doubts are worth knowing.
 */
export function comparisonsFor(
  platform: PlatformId,
  rateBy: (formula: FormulaId) => Rate | null,
  followers: Span | null,
  settings: TableSettings,
): Comparison[] {
  return tablesFor(platform, settings).map((table) => {
    const rate = comparable(table, rateBy);
    if (table.formula === null || table.noVerdictBecause !== null)
      return { table, rate, result: { kind: 'not-for-verdicts', because: table.noVerdictBecause } };
    if (!rate) return { table, rate, result: { kind: 'too-little-seen' } };
    const { average, likely, kind, ...shown } = rate;
    const span = { value: rate.ratePercent, low: rate.lowPercent, high: rate.highPercent };
    const judged = { rate: span, likely, average, kind };
    return { table, rate: shown, result: compare(judged, table, followers) };
  });
}

/** The account's rate by the table's formula and average; the median if the source names no average. */
function comparable(table: BenchmarkTable, rateBy: (formula: FormulaId) => Rate | null) {
  const rate = table.formula && table.noVerdictBecause === null ? rateBy(table.formula) : null;
  if (!rate) return null;
  const average = table.average ?? 'median';
  const percent = rateUnder(average, rate.posts);
  return (
    percent && {
      formula: rate.formula,
      average,
      likely: rate.likely,
      kind: rate.kind,
      ratePercent: percent.value,
      lowPercent: percent.low,
      highPercent: percent.high,
    }
  );
}

function rateUnder(average: TableAverage, posts: readonly PostRate[]): Span | null {
  if (average === 'ratio-of-medians') {
    const middle = (side: 'numerator' | 'denominator') =>
      averageOf(
        posts.map((post) => post[side]),
        median,
      );
    return ratioOf(middle('numerator'), middle('denominator'), 100);
  }
  const spans = posts.map((post) => ({
    value: post.ratePercent,
    low: post.lowPercent,
    high: post.highPercent,
  }));
  return averageOf(spans, average === 'mean' ? mean : median);
}
