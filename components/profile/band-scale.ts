import { zonesOf } from '../../lib/evaluation/benchmarks/standing';
import type { BenchmarkRow } from '../../lib/evaluation/benchmarks/table';

/** The rates, in percent, at which one zone ends and the next begins, lowest first. */
export const zoneEdges = (row: BenchmarkRow): number[] =>
  zonesOf(row)
    .slice(1)
    .map(({ fromPercent }) => fromPercent);

/**
 * Where a rate stands on the picture, 0 to 100 from its left end. Every zone is equally wide, however far apart its
 * edges: the picture says between which of them a rate lies. The last zone has no end, so it is drawn as wide in
 * percent as its beginning, and what lies beyond stands at the end.
 */
export function positionOnScale(ratePercent: number, row: BenchmarkRow): number {
  const edges = zonesOf(row).map(({ fromPercent }) => fromPercent);
  const zone = edges.findLastIndex((edge) => ratePercent >= edge);
  const from = edges[zone] ?? 0;
  const to = edges[zone + 1] ?? 2 * from;
  const share = to > from ? (ratePercent - from) / (to - from) : 1;
  return ((Math.max(0, zone) + Math.min(1, share)) * 100) / edges.length;
}
