import type { AverageKind, TableAverage } from '../formulas';
import type { NearReason } from './doubts';
import type { BenchmarkTable } from './table';

/** In what the table's measure differs from the rate's; empty where they are the same. */
export function whyNear(
  { average, nearBecause }: BenchmarkTable,
  ours: AverageKind | TableAverage,
): NearReason[] {
  const reasons = [averageReason(average, ours), nearBecause ? { code: nearBecause } : null];
  return reasons.filter((reason) => reason !== null);
}

function averageReason(theirs: TableAverage | null, ours: AverageKind | TableAverage): NearReason | null {
  if (theirs === ours) return null;
  return theirs === null ? { code: 'average-not-named', ours } : { code: 'other-average', theirs, ours };
}
