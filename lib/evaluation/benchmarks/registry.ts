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
import { SOCIAVAULT_X, SOCIAVAULT_YOUTUBE } from './sociavault';
import type { BenchmarkTable } from './table';

/** Every table Yardstick ships, the one that judges by default first for its platform. */
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
];

export interface TableSettings {
  /** The id of the table that alone judges, instead of the first that covers the account's size. */
  comparison: Partial<Record<PlatformId, string>>;
  ownTables: BenchmarkTable[];
}

/** The platform's tables, the user's choice first, then their own, then those that ship. */
export function tablesFor(platform: PlatformId, { comparison, ownTables }: TableSettings): BenchmarkTable[] {
  const tables = [...ownTables, ...BENCHMARKS].filter((table) => table.platform === platform);
  const chosen = tables.find(({ id }) => id === comparison[platform]);
  return chosen ? [chosen, ...tables.filter((table) => table !== chosen)] : tables;
}

/**
 * The tables that may judge a rate, in the order they are asked. One that the user chose is asked alone: another
 * answer than the one asked for would be taken for it.
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
