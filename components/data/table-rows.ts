import { tableSchema } from '../../lib/evaluation/benchmarks/table-schema';
import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import type { DefinitionRow } from '../../lib/store/rows';
import type { Values } from '../../lib/store/schema';

/** A stored comparison table, or null if this version cannot read it. */
export function tableIn(row: DefinitionRow): BenchmarkTable | null {
  return tableSchema.safeParse(row).data ?? null;
}

/** The stored fields of a table. Doubts are derived from its rows. */
export function tableValues({ id: _, doubts: __, ...values }: BenchmarkTable): Values {
  return values;
}
