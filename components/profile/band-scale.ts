import { zonesOf } from '../../lib/metrics/benchmarks/standing';
import type { BenchmarkRow } from '../../lib/metrics/benchmarks/table';

/** The rates, in percent, at which one zone ends and the next begins, lowest first. */
export const zoneEdges = (row: BenchmarkRow): number[] =>
  zonesOf(row)
    .slice(1)
    .map(({ fromPercent }) => fromPercent);

/**
 * The position of a rate in the picture, 0 to 100 from the left. All zones are equally wide, because the picture only
 * says in which zone a rate lies. The last zone has no end, so it is scaled like its beginning, and higher rates are
 * drawn at its end.
 */
export function positionOnScale(ratePercent: number, row: BenchmarkRow): number {
  const edges = zonesOf(row).map(({ fromPercent }) => fromPercent);
  const zone = edges.findLastIndex((edge) => ratePercent >= edge);
  const from = edges[zone] ?? 0;
  const to = edges[zone + 1] ?? 2 * from;
  const share = to > from ? (ratePercent - from) / (to - from) : 1;
  return ((Math.max(0, zone) + Math.min(1, share)) * 100) / edges.length;
}
