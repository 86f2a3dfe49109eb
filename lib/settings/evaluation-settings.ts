import type { EvaluationSettings } from '../evaluation/evaluation';
import { DEFAULT_SETTINGS } from '../evaluation/settings';
import { leastPosts, money, sampleSize, tiers } from './choices';

/** Every stored choice that an evaluation is made under. */
const CHOICES = [tiers, sampleSize, leastPosts, money] as const;

/** The stored choices an evaluation is made under. */
export async function readEvaluationSettings(): Promise<EvaluationSettings> {
  const [bounds, size, least, ownMoney] = await Promise.all([
    tiers.read(),
    sampleSize.read(),
    leastPosts.read(),
    money.read(),
  ]);
  return {
    ...DEFAULT_SETTINGS,
    tiers: bounds,
    sampleSize: size,
    // Asking for more posts than the sample may hold would never give a rate.
    leastPosts: Math.min(least, size),
    money: ownMoney,
  };
}

/** Calls back with all of them after a change to any; gives the function that ends it. */
export function watchEvaluationSettings(changed: (settings: EvaluationSettings) => void): () => void {
  const tell = () => void readEvaluationSettings().then(changed);
  const ends = CHOICES.map((choice) => choice.watch(tell));
  return () => {
    for (const end of ends) end();
  };
}
