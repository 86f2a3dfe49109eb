import type { Snapshot } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import type { FormulaId } from '../model/platform-facts';
import type { Span } from './measures/span';
import type { Pace } from './rates/sample-facts';
import { type SampleMetrics, sampleMetrics } from './sample-metrics';
import type { MetricsSettings } from './settings';

/** What one snapshot says of a profile. A figure that the page did not give on that day is null. */
export interface HistoryPoint {
  takenAtMs: number;
  followers: Span | null;
  /** By the formula of the history, in percent: 3.2 means 3.2 %. */
  ratePercent: Span | null;
  /** Up to the day of the snapshot. */
  pace: Pick<Pace, 'postsPerWeek' | 'doubt'> | null;
}

/** The figures of a profile over time. */
export interface History {
  /** Oldest first. */
  points: HistoryPoint[];
  /** The formula of every rate, because rates by two formulas cannot be compared. Null if no snapshot gives a rate. */
  formula: FormulaId | null;
}

/**
 * The history that snapshots make, whatever their order. The formula is that of the newest snapshot with a headline rate; a
 * snapshot that lacks the counts for it has no rate.
 */
export function historyOf(
  platform: PlatformId,
  snapshots: readonly Pick<Snapshot, 'takenAtMs' | 'profile' | 'posts'>[],
  settings: MetricsSettings,
): History {
  const oldestFirst = snapshots.toSorted((a, b) => a.takenAtMs - b.takenAtMs);
  const metrics = oldestFirst.map(({ takenAtMs, profile, posts }) => ({
    takenAtMs,
    of: sampleMetrics({ platform, profile, posts, settings, nowMs: takenAtMs }),
  }));
  const formula = metrics.findLast(({ of }) => of.headline)?.of.headline?.formula ?? null;
  const points = metrics.map(({ takenAtMs, of }) => ({
    takenAtMs,
    followers: of.followers,
    ratePercent: formula && rateOf(of, formula),
    pace: of.pace && { postsPerWeek: of.pace.postsPerWeek, doubt: of.pace.doubt },
  }));
  return { points, formula };
}

function rateOf(metrics: SampleMetrics, formula: FormulaId): Span | null {
  const rate = metrics.rateBy(formula);
  return rate && { value: rate.ratePercent, low: rate.lowPercent, high: rate.highPercent };
}
