import type { TableSettings } from './benchmarks/registry';
import type { TierBound } from './measures/tiers';
import type { SampleSettings } from './rates/sample-settings';

/** What the user sets and the numbers of a list depend on. */
export interface MetricsSettings extends SampleSettings, TableSettings {
  /** Ascending. */
  tiers: TierBound[];
}
