import type { PlatformId } from '../../model/platform';
import type { FormulaId } from '../measures/formulas';
import {
  HYPEAUDITOR_2021_UK,
  HYPEAUDITOR_2023_INSTAGRAM,
  HYPEAUDITOR_2023_TIKTOK,
  HYPEAUDITOR_2026,
} from './hypeauditor';
import { INFLUENCER_MARKETING_FACTORY_2025 } from './influencer-marketing-factory';
import { MARKERLY_2016 } from './markerly';
import { MODASH_INSTAGRAM, MODASH_TIKTOK, MODASH_YOUTUBE } from './modash';
import { PLAYERSELLS_X_ENGAGEMENT, PLAYERSELLS_X_VIEWS } from './playersells';
import { RIVAL_IQ_2023 } from './rival-iq';
import { SOCIALINSIDER_2026 } from './socialinsider';
import { SOCIAVAULT_X, SOCIAVAULT_YOUTUBE } from './sociavault';
import type { BenchmarkTable } from './table';

/** Every built-in table. For each platform, the one that judges by default comes first. */
export const BENCHMARKS: readonly BenchmarkTable[] = [
  MODASH_INSTAGRAM,
  MODASH_TIKTOK,
  SOCIAVAULT_YOUTUBE,
  MODASH_YOUTUBE,
  PLAYERSELLS_X_ENGAGEMENT,
  PLAYERSELLS_X_VIEWS,
  SOCIAVAULT_X,
  HYPEAUDITOR_2026,
  HYPEAUDITOR_2023_INSTAGRAM,
  HYPEAUDITOR_2023_TIKTOK,
  HYPEAUDITOR_2021_UK,
  MARKERLY_2016,
  ...INFLUENCER_MARKETING_FACTORY_2025,
  ...RIVAL_IQ_2023,
  SOCIALINSIDER_2026,
];

export interface TableSettings {
  /** The id of the table the user chose; it judges alone, instead of the first table that covers the account's size. */
  comparison: Partial<Record<PlatformId, string>>;
  ownTables: BenchmarkTable[];
}

/** The platform's tables: first the user's choice, then their own, then the built-in ones. */
export function tablesFor(platform: PlatformId, { comparison, ownTables }: TableSettings): BenchmarkTable[] {
  const tables = [...ownTables, ...BENCHMARKS].filter((table) => table.platform === platform);
  const chosen = tables.find(({ id }) => id === comparison[platform]);
  return chosen ? [chosen, ...tables.filter((table) => table !== chosen)] : tables;
}

/**
 * The tables that may judge a rate, in order of priority. A table the user chose is the only one: the user would take
 * another table's answer for its answer.
 */
export function judgesFor(
  platform: PlatformId,
  rateFormula: FormulaId,
  settings: TableSettings,
): BenchmarkTable[] {
  const judges = tablesFor(platform, settings).filter(
    ({ formula, noVerdictBecause }) => formula === rateFormula && noVerdictBecause === null,
  );
  const chosen = judges.find(({ id }) => id === settings.comparison[platform]);
  return chosen ? [chosen] : judges;
}
