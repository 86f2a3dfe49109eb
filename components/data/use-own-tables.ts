import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { type Definitions, definitionsIn } from '../../lib/store/definitions';
import { tableIn } from './table-rows';
import { type Live, useLive } from './use-live';

/** The user's own comparison tables, from whichever page they change. */
export function useOwnTables(): Live<Definitions<BenchmarkTable>> {
  return useLive('benchmarkTables', (db) => definitionsIn(db, 'benchmarkTables', tableIn));
}
