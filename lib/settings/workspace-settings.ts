import { type RateDifferences, rateDifferences, withRatesOf } from '../evaluation/money/exchange-rates';
import type { Fee } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { z } from '../model/schemas/zod';
import {
  type BudgetPlan,
  budgetPlanSchema,
  budgets,
  exchangeRatesSchema,
  leavesOutDeclined,
  money,
} from './stored-settings';

/** The settings that the numbers of a workspace depend on, as a backup has them. Exchange rates are those of all workspaces. */
const workspaceSettingsSchema = z.object({
  budget: budgetPlanSchema.optional(),
  rates: exchangeRatesSchema.optional(),
});

export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** Those of a backup; empty for one of an earlier version, and null if this version cannot use them. */
export const parseWorkspaceSettings = (settings: unknown): WorkspaceSettings | null =>
  workspaceSettingsSchema.safeParse(settings ?? {}).data ?? null;

/** Those of the workspace with this database. */
export async function readWorkspaceSettings(database: string): Promise<WorkspaceSettings> {
  const { [database]: budget } = await budgets.read();
  const { dollarsPerUnit, enteredAtMs } = await money.read();
  return {
    ...(budget && { budget }),
    ...(Object.keys(dollarsPerUnit).length > 0 && { rates: { dollarsPerUnit, enteredAtMs } }),
  };
}

/** What the settings of a backup would change in a workspace. */
export interface SettingDifferences {
  rates: RateDifferences;
  /** `added`: there is none here. Null if the backup has none, or the same. */
  budget: { kind: 'added' | 'other'; here: Fee | null; theirs: Fee } | null;
}

export function settingDifferences(here: WorkspaceSettings, theirs: WorkspaceSettings): SettingDifferences {
  const none = { dollarsPerUnit: {} };
  return {
    rates: rateDifferences(here.rates ?? none, theirs.rates ?? none),
    budget: budgetDifference(here.budget?.amount ?? null, theirs.budget?.amount ?? null),
  };
}

function budgetDifference(here: Fee | null, theirs: Fee | null): SettingDifferences['budget'] {
  if (theirs === null) return null;
  if (here === null) return { kind: 'added', here, theirs };
  const isSame = here.amount === theirs.amount && here.currency === theirs.currency;
  return isSame ? null : { kind: 'other', here, theirs };
}

/** Which values of a backup replace others here. What is missing here is always added. */
export interface TakenSettings {
  rates: boolean;
  budget: boolean;
}

/** Stores the settings of a backup for the workspace with this database. */
export async function takeWorkspaceSettings(
  database: string,
  theirs: WorkspaceSettings,
  takes: TakenSettings,
): Promise<Result<null>> {
  const { budget, rates } = theirs;
  if (budget) {
    const stored = await budgets.amend((all) => ({
      ...all,
      [database]: budgetWith(all[database], budget, takes.budget),
    }));
    if (!stored.ok) return stored;
  }
  return rates ? money.amend((now) => withRatesOf(now, rates, { takesOther: takes.rates })) : ok(null);
}

/** Of a budget that is taken, whom it is for stays as it is here: stages and lists of others have other ids. */
function budgetWith(here: BudgetPlan | undefined, theirs: BudgetPlan, takesOther: boolean): BudgetPlan {
  if (!here) return theirs;
  if (here.amount !== null && !takesOther) return here;
  return { ...here, amount: theirs.amount, withoutDeclined: leavesOutDeclined(theirs) };
}
