import { bandSchema, figureSchema } from '../../metrics/benchmarks/row-schema';
import { gapsIn } from '../../metrics/benchmarks/sizes';
import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import { formulaSchema } from '../../metrics/measures/formula-schema';
import { platformSchema } from '../../model/schemas/readings';
import { z } from '../../model/schemas/zod';
import { tableFaults } from './table-faults';

/** Derived from the rows, or known of published tables alone. */
type NotStored = 'doubts' | 'quartiles' | 'kinds' | 'nearBecause' | 'licence';
type StoredField = Exclude<keyof BenchmarkTable, NotStored>;

/** A valid table. A stored table must pass the same checks as an imported file. */
export const tableSchema: z.ZodType<BenchmarkTable> = z
  .object({
    id: z.string().min(1),
    platform: platformSchema,
    formula: formulaSchema.nullable(),
    average: z.enum(['median', 'mean', 'ratio-of-medians']).nullable(),
    postsPerAccount: z.number().nullable(),
    source: z.string(),
    sourceUrl: z.string().nullable(),
    year: z.number().int().nullable(),
    seenOn: z.string(),
    noVerdictBecause: z.null(),
    bands: z.array(bandSchema),
    figures: z.array(figureSchema),
    // A new field of a table is either stored or named above.
  } satisfies { [Field in StoredField]: z.ZodType<BenchmarkTable[Field]> })
  // Earlier versions stored doubts as sentences; they are derived from the rows now.
  .transform((table) => ({ ...table, doubts: gapsIn([...table.bands, ...table.figures]) }))
  .refine((table) => tableFaults(table).length === 0);
