import type { BenchmarkBand } from '../../lib/evaluation/benchmarks/table';
import type { Standing } from '../../lib/evaluation/evaluation';

/** Lowest first, as the picture shows them. */
export const ZONES: readonly Standing[] = ['well-below', 'below', 'about', 'above', 'well-above'];
const ZONE_SHARE = 100 / ZONES.length;

/** The four rates, in percent, at which one zone ends and the next begins. */
export function zoneEdges(band: BenchmarkBand): number[] {
  return [band.belowFromPercent, band.averageFromPercent, band.aboveFromPercent, band.highFromPercent];
}

/**
 * Where a rate stands on the picture, 0 to 100 from its left end. Every zone is equally wide, however far apart its
 * edges: the picture says between which of them a rate lies. The last zone has no end, so it is drawn as wide in
 * percent as its beginning, and what lies beyond stands at the end.
 */
export function placeOnScale(ratePercent: number, band: BenchmarkBand): number {
  const edges = [0, ...zoneEdges(band)];
  const zone = edges.findLastIndex((edge) => ratePercent >= edge);
  const from = edges[zone] ?? 0;
  const to = edges[zone + 1] ?? 2 * from;
  const share = to > from ? (ratePercent - from) / (to - from) : 1;
  return (Math.max(0, zone) + Math.min(1, share)) * ZONE_SHARE;
}
