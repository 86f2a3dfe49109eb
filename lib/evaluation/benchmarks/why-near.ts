import type { AverageKind } from '../evaluation';
import type { BenchmarkTable, TableAverage } from './table';

const AVERAGE_WORDS: Record<AverageKind | TableAverage, string> = {
  median: 'the median of the posts’ rates',
  mean: 'the mean of the posts’ rates',
  trimmed: 'the trimmed mean of the posts’ rates',
  'ratio-of-medians': 'the median numerator divided by the median denominator',
};

/** In what the table's measure differs from the rate's; null where they are the same. */
export function whyNear(
  { average, nearBecause }: BenchmarkTable,
  ours: AverageKind | TableAverage,
): string | null {
  const reasons = [averageReason(average, ours), nearBecause ?? null].filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons.join(' ') : null;
}

function averageReason(tables: TableAverage | null, ours: AverageKind | TableAverage): string | null {
  if (tables === ours) return null;
  if (tables === null)
    return `The source does not say which average it took; this is ${AVERAGE_WORDS[ours]}.`;
  return `The table gives ${AVERAGE_WORDS[tables]}; this is ${AVERAGE_WORDS[ours]}.`;
}
