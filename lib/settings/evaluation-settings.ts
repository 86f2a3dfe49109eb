import type { EvaluationSettings } from '../evaluation/settings';
import { ok, type Result } from '../model/result';
import { type SettingUpdate, type StoredSetting, storeTogether } from './stored-setting';
import {
  average,
  comparison,
  copyHeaders,
  currency,
  headline,
  kindFormulas,
  leaveOut,
  minPosts,
  money,
  sampleSize,
  tiers,
  withinDays,
} from './stored-settings';

/** Every setting of an evaluation, under its name there. */
export const EVALUATION_SETTINGS = {
  tiers,
  sampleSize,
  withinDays,
  minPosts,
  average,
  leaveOut,
  headline,
  kindFormulas,
  comparison,
  money,
};

/** The settings of an evaluation. The user's own tables are in the shortlist's database. */
export type ChosenSettings = Omit<EvaluationSettings, 'ownTables'>;

/** The stored settings of an evaluation. */
export async function readEvaluationSettings(): Promise<ChosenSettings> {
  const settings: ChosenSettings = {
    tiers: await tiers.read(),
    sampleSize: await sampleSize.read(),
    withinDays: await withinDays.read(),
    minPosts: await minPosts.read(),
    average: await average.read(),
    leaveOut: await leaveOut.read(),
    headline: await headline.read(),
    kindFormulas: await kindFormulas.read(),
    comparison: await comparison.read(),
    money: await money.read(),
  };
  // Asking for more posts than the sample may hold would never give a rate.
  return { ...settings, minPosts: Math.min(settings.minPosts, settings.sampleSize) };
}

/** Calls back with all settings after a change to any. Returns a function that stops it. */
export function watchEvaluationSettings(changed: (settings: ChosenSettings) => void): () => void {
  const tell = () => void readEvaluationSettings().then(changed);
  const ends = Object.values(EVALUATION_SETTINGS).map((setting) => setting.watch(tell));
  return () => {
    for (const end of ends) end();
  };
}

/**
 * Resets all settings of the evaluation, the currency and the copied column names. Returns a function that undoes it.
 * The user's own tables stay; each was imported from a file.
 */
export async function resetEvaluationSettings(): Promise<Result<() => Promise<Result<null>>>> {
  const reverted = Object.values<StoredSetting<unknown>>({ ...EVALUATION_SETTINGS, currency, copyHeaders });
  const takeBacks = await Promise.all(reverted.map(takeBackOf));
  const reset = await storeTogether(reverted.map((setting) => setting.changeBack()));
  if (!reset.ok) return reset;
  return ok(() => storeTogether(takeBacks));
}

/** The change that restores a setting's current value; a setting that is not stored stays unstored. */
async function takeBackOf(setting: StoredSetting<unknown>): Promise<SettingUpdate> {
  const value = await setting.read();
  return value === setting.fallback ? setting.changeBack() : setting.changeTo(value);
}
