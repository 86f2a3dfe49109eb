import { isCurrency } from '../evaluation/money/costs';
import { MODIFIER_IDS } from '../evaluation/money/modifiers';
import type { MoneySettings } from '../evaluation/money/money';
import { DEFAULT_SETTINGS } from '../evaluation/settings';
import { formulaSchema } from '../metrics/measures/formula-schema';
import type { AverageKind } from '../metrics/measures/formulas';
import { tierBoundSchema } from '../metrics/measures/tier-schema';
import { isRemovedScheme } from '../metrics/measures/tier-schemes';
import type { TierBound } from '../metrics/measures/tiers';
import type { Protocol } from '../metrics/protocol';
import { protocolSchema } from '../metrics/protocol-schema';
import { leaveOutSchema } from '../metrics/rates/leave-out-schema';
import type { ColumnLayout } from '../model/column-layout';
import type { CsvFormat, ExportPreset } from '../model/export';
import { feeSchema } from '../model/schemas/candidate';
import { columnLayoutSchema } from '../model/schemas/column-layout';
import { csvFormatSchema, exportPresetSchema } from '../model/schemas/export';
import { platformSchema, postKindSchema, timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';

/** Tiers in ascending order with unique names, so that every size belongs to exactly one. */
export const tiersSchema = z
  .array(tierBoundSchema)
  .min(1)
  .refine((tiers) => new Set(tiers.map(({ id }) => id)).size === tiers.length)
  .refine((tiers) =>
    tiers.every(({ fromFollowers }, n) => fromFollowers > (tiers[n - 1]?.fromFollowers ?? -1)),
  );

/** A snapshot keeps 60 posts, so a larger sample could not be calculated from it again. */
const postsSchema = z.number().int().min(1).max(60);

export const tiers = storedSetting(
  'tiers',
  tiersSchema.refine((stored) => !isRemovedScheme(stored)),
  DEFAULT_SETTINGS.tiers,
);

/** The stored tiers if they belong to a removed scheme; the screen then says that the default is used. */
export const removedTiers = storedSetting<TierBound[] | null>(
  'tiers',
  tiersSchema.refine(isRemovedScheme),
  null,
);
export const sampleSize = storedSetting('sample-size', postsSchema, DEFAULT_SETTINGS.sampleSize);
export const minPosts = storedSetting('least-posts', postsSchema, DEFAULT_SETTINGS.minPosts);

export const withinDays = storedSetting(
  'within-days',
  z.number().int().min(1).max(3_650).nullable(),
  DEFAULT_SETTINGS.withinDays,
);
export const average = storedSetting<AverageKind>(
  'average',
  z.enum(['median', 'mean', 'trimmed']),
  DEFAULT_SETTINGS.average,
);
export const leaveOut = storedSetting('leave-out', leaveOutSchema, DEFAULT_SETTINGS.leaveOut);

/**
 * For each platform: the formula of the headline, the formulas for single kinds of post, and the table that judges.
 * Anything not chosen uses the default.
 */
export const headline = storedSetting(
  'headline',
  z.partialRecord(platformSchema, formulaSchema),
  DEFAULT_SETTINGS.headline,
);
export const kindFormulas = storedSetting(
  'kind-formulas',
  z.partialRecord(platformSchema, z.partialRecord(postKindSchema, formulaSchema)),
  DEFAULT_SETTINGS.kindFormulas,
);
export const comparison = storedSetting(
  'comparison',
  z.partialRecord(platformSchema, z.string().min(1)),
  DEFAULT_SETTINGS.comparison,
);

const percentSchema = z.number().gt(-100).max(1_000);
const rangeSchema = z
  .object({ lowPercent: percentSchema, highPercent: percentSchema })
  .refine(({ lowPercent, highPercent }) => lowPercent <= highPercent);

export const exchangeRatesSchema = z.object({
  dollarsPerUnit: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()),
  enteredAtMs: z.record(z.string(), timeMsSchema).optional(),
});

const moneySchema: z.ZodType<MoneySettings> = exchangeRatesSchema.extend({
  modifiers: z.partialRecord(z.enum(MODIFIER_IDS), rangeSchema),
});

/** The user's exchange rates and factors. */
export const money = storedSetting('money', moneySchema, DEFAULT_SETTINGS.money);

/** The currency that a new fee is typed in. */
export const currency = storedSetting('currency', z.string().refine(isCurrency), 'USD');

/** Whether keys without a modifier act, such as M for measuring. */
export const singleKeys = storedSetting('single-keys', z.boolean(), true);

/** What earlier versions stored: a word for one of two formats. */
const wordForFormat = z.enum(['comma', 'semicolon']).transform(
  (word): CsvFormat => ({
    separator: word === 'comma' ? ',' : ';',
    decimalSign: word === 'comma' ? '.' : ',',
    byteOrderMark: true,
  }),
);

/** How files for spreadsheets and copied rows are written; null if the browser's language decides. */
export const csvFormat = storedSetting<CsvFormat | null>(
  'csv-style',
  z.union([wordForFormat, csvFormatSchema]).nullable(),
  null,
);

/** The fixed rules of research exports, by the id of the list, or `all:` and the name of the database. */
export const protocols = storedSetting<Record<string, Protocol>>(
  'protocols',
  z.record(z.string(), protocolSchema),
  {},
);

/** The user's own choices of columns for exported files. */
export const exportPresets = storedSetting<ExportPreset[]>('export-presets', z.array(exportPresetSchema), []);

/** Whether a copied row includes the column names. */
export const copyHeaders = storedSetting('copy-headers', z.boolean(), false);

/** By the id of a section: whether the user closed it. */
export const closedSections = storedSetting('closed-sections', z.record(z.string(), z.boolean()), {});

/** The least and the most seconds between two profiles of the queue that a user can choose. */
export const QUEUE_GAP = { min: 2, max: 600 };

/** At least this many seconds lie between two profiles of the queue: platforms limit accounts that hurry. */
export const queueGap = storedSetting('queue-gap', z.number().int().min(QUEUE_GAP.min).max(QUEUE_GAP.max), 5);

/** Whether the user works on something else for now. */
export const queuePaused = storedSetting('queue-paused', z.boolean(), false);

export const budgetPlanSchema = z.object({
  amount: feeSchema.nullable(),
  over: z.object({ kind: z.enum(['selection', 'stage', 'list']), id: z.string() }),
  /** Whether profiles whose stage says that they have declined are left out; see `leavesOutDeclined`. */
  withoutDeclined: z.boolean().optional(),
});

/** What the user wants to spend in a workspace, and on whom: the selected profiles, or those of a stage or list. */
export type BudgetPlan = z.infer<typeof budgetPlanSchema>;

/** Whether the sums of a budget leave out profiles that have declined. They do unless the user has cleared the checkbox. */
export const leavesOutDeclined = ({ withoutDeclined = true }: Pick<BudgetPlan, 'withoutDeclined'>): boolean =>
  withoutDeclined;

/** By the name of the workspace's database. */
export const budgets = storedSetting<Record<string, BudgetPlan>>(
  'budgets',
  z.record(z.string(), budgetPlanSchema),
  {},
);

/** Why profiles were chosen, for hand-overs: by the name of the workspace's database and what is handed over. */
export const whyChosen = storedSetting<Record<string, string>>(
  'why-chosen',
  z.record(z.string(), z.string()),
  {},
);

/** Ids of columns that an earlier version let the user add to the tables of all workspaces. */
export const extraColumns = storedSetting('extra-columns', z.array(z.string()), []);

/** How the user arranged the columns of each workspace, by the name of its database. */
export const columnLayouts = storedSetting<Record<string, ColumnLayout>>(
  'column-layouts',
  z.record(z.string(), columnLayoutSchema),
  {},
);

/** Whether a row of the table has one line, or a second one for what does not fit. */
export const rowDensity = storedSetting(
  'row-density',
  z.enum(['compact', 'comfortable']),
  'compact' as 'compact' | 'comfortable',
);

/** What the user chose for the columns of imported lists, newest first; found by their headings. */
export const rememberedImports = storedSetting(
  'remembered-imports',
  z.array(
    z.object({
      fingerprint: z.string(),
      meanings: z.record(
        z.string(),
        z.object({ meaning: z.string(), platform: z.string().nullable(), field: z.string().optional() }),
      ),
      answers: z.record(z.string(), z.string()),
    }),
  ),
  [],
);
