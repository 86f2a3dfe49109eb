import { useMemo } from 'react';
import { evaluate } from '../../lib/evaluation/evaluate';
import type { Evaluation, EvaluationSettings } from '../../lib/evaluation/evaluation';
import type { Seen } from '../tab/screen-state';

/** What has been seen means, under the user's settings, at the time the page last spoke. */
export function useEvaluation(seen: Seen | null, settings: EvaluationSettings | null): Evaluation | null {
  return useMemo(() => {
    if (!seen || !settings) return null;
    const { place, profile, posts, heardAtMs } = seen;
    return evaluate({ platform: place.platform, profile, posts, settings, nowMs: heardAtMs });
  }, [seen, settings]);
}
