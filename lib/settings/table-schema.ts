import { gapsIn } from '../evaluation/benchmarks/sizes';
import type { BenchmarkBand, BenchmarkFigure, BenchmarkTable } from '../evaluation/benchmarks/table';
import { tableFaults } from '../evaluation/benchmarks/table-faults';
import { FORMULAS, type FormulaId } from '../evaluation/measures/formulas';
import { platformSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';

export const formulaSchema = z.enum(Object.keys(FORMULAS) as [FormulaId, ...FormulaId[]]);

const size = { fromFollowers: z.number(), toFollowers: z.number().nullable() };

const bandSchema: z.ZodType<BenchmarkBand> = z.object({
  ...size,
  belowFromPercent: z.number(),
  averageFromPercent: z.number(),
  aboveFromPercent: z.number(),
  highFromPercent: z.number(),
});

const figureSchema: z.ZodType<BenchmarkFigure> = z.object({
  ...size,
  lowPercent: z.number(),
  highPercent: z.number(),
});

/** A valid table. A stored table must pass the same checks as an imported file. */
const tableSchema: z.ZodType<BenchmarkTable> = z
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
  })
  // Earlier versions stored doubts as sentences; they are derived from the rows now.
  .transform((table) => ({ ...table, doubts: gapsIn([...table.bands, ...table.figures]) }))
  .refine((table) => tableFaults(table).length === 0, 'the table has faults');

/** An invalid table is left out, and the others are kept. */
export const tablesSchema: z.ZodType<BenchmarkTable[]> = z
  .array(z.unknown())
  .transform((tables) => tables.flatMap((table) => tableSchema.safeParse(table).data ?? []));
