import type { EvaluationSettings } from '../evaluation/settings';
import { ok, type Result } from '../model/result';
import {
  average,
  comparison,
  copyHeaders,
  currency,
  headline,
  kindFormulas,
  leastPosts,
  leaveOut,
  money,
  ownTables,
  sampleSize,
  tiers,
  withinDays,
} from './choices';
import { type ChoiceChange, type StoredChoice, storeTogether } from './stored-choice';

/** Every choice that an evaluation is made under, under its name there. */
const CHOICES = {
  tiers,
  sampleSize,
  withinDays,
  leastPosts,
  average,
  leaveOut,
  headline,
  kindFormulas,
  comparison,
  ownTables,
  money,
};

/** The stored choices an evaluation is made under. */
export async function readEvaluationSettings(): Promise<EvaluationSettings> {
  const settings: EvaluationSettings = {
    tiers: await tiers.read(),
    sampleSize: await sampleSize.read(),
    withinDays: await withinDays.read(),
    leastPosts: await leastPosts.read(),
    average: await average.read(),
    leaveOut: await leaveOut.read(),
    headline: await headline.read(),
    kindFormulas: await kindFormulas.read(),
    comparison: await comparison.read(),
    ownTables: await ownTables.read(),
    money: await money.read(),
  };
  // Asking for more posts than the sample may hold would never give a rate.
  return { ...settings, leastPosts: Math.min(settings.leastPosts, settings.sampleSize) };
}

/** Calls back with all of them after a change to any; gives the function that ends it. */
export function watchEvaluationSettings(changed: (settings: EvaluationSettings) => void): () => void {
  const tell = () => void readEvaluationSettings().then(changed);
  const ends = Object.values(CHOICES).map((choice) => choice.watch(tell));
  return () => {
    for (const end of ends) end();
  };
}

/**
 * Everything as an expert would choose it, the usual currency and rows without column names; gives what takes that back. The user's own tables
 * stay: a file went into each.
 */
export async function resetEvaluationSettings(): Promise<Result<() => Promise<Result<null>>>> {
  const { ownTables: _, ...choices } = { ...CHOICES, currency, copyHeaders };
  const chosen = Object.values<StoredChoice<unknown>>(choices);
  const takeBacks = await Promise.all(chosen.map(takeBackOf));
  const reset = await storeTogether(chosen.map((choice) => choice.changeBack()));
  if (!reset.ok) return reset;
  return ok(() => storeTogether(takeBacks));
}

/** What gives a choice its value of now; where none was made, none is made. */
async function takeBackOf(choice: StoredChoice<unknown>): Promise<ChoiceChange> {
  const value = await choice.read();
  return value === choice.fallback ? choice.changeBack() : choice.changeTo(value);
}
