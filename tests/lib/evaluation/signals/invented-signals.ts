import { type EvaluationInput, evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { OddSignalId } from '../../../../lib/evaluation/signals/signal';
import { NOW_MS } from '../invented';

/** The signals of a profile on Instagram about which nothing else is known. */
export const signalsOf = (input: Partial<EvaluationInput>) =>
  evaluate({
    platform: 'instagram',
    profile: null,
    posts: [],
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
    ...input,
  }).signals;

/** One signal, seen or not. */
export const signalOf = (id: OddSignalId, input: Partial<EvaluationInput>) => {
  const { odd, unseen } = signalsOf(input);
  return odd.find((signal) => signal.id === id) ?? unseen.find((signal) => signal.id === id);
};
