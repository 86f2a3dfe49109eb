import type { PlatformId } from '../../model/platform';
import type { BenchmarkTable } from '../evaluation';
import { MODASH_INSTAGRAM } from './modash-instagram';
import { MODASH_TIKTOK } from './modash-tiktok';

/** Every table Yardstick ships. A verdict comes from the first that fits. */
export const BENCHMARKS: readonly BenchmarkTable[] = [MODASH_INSTAGRAM, MODASH_TIKTOK];

export function tablesFor(platform: PlatformId): BenchmarkTable[] {
  return BENCHMARKS.filter((table) => table.platform === platform);
}
