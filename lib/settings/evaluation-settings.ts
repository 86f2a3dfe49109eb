import type { EvaluationSettings } from '../evaluation/evaluation';
import { DEFAULT_SETTINGS } from '../evaluation/settings';
import { leastPosts, sampleSize, tiers } from './choices';

/** The stored choices an evaluation is made under. */
export async function readEvaluationSettings(): Promise<EvaluationSettings> {
  const [bounds, size, least] = await Promise.all([tiers.read(), sampleSize.read(), leastPosts.read()]);
  // Asking for more posts than the sample may hold would never give a rate.
  return { ...DEFAULT_SETTINGS, tiers: bounds, sampleSize: size, leastPosts: Math.min(least, size) };
}

/** Calls back with all of them after a change to any; gives the function that ends it. */
export function watchEvaluationSettings(changed: (settings: EvaluationSettings) => void): () => void {
  const tell = () => void readEvaluationSettings().then(changed);
  const ends = [tiers.watch(tell), sampleSize.watch(tell), leastPosts.watch(tell)];
  return () => {
    for (const end of ends) end();
  };
}
