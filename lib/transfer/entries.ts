import { evaluate } from '../evaluation/evaluate';
import type { Evaluation } from '../evaluation/evaluation';
import type { EvaluationSettings } from '../evaluation/settings';
import type { Candidate, Snapshot } from '../model/candidate';

/** A candidate with its newest numbers and what they mean under today's settings. */
export interface Entry {
  candidate: Candidate;
  snapshot: Snapshot | null;
  evaluation: Evaluation | null;
}

const evaluated = new WeakMap<EvaluationSettings, WeakMap<Snapshot, Evaluation>>();

/** Each snapshot is evaluated once under the same settings, as of the moment it was taken. */
export function entryOf(
  candidate: Candidate,
  snapshot: Snapshot | null,
  settings: EvaluationSettings,
): Entry {
  if (!snapshot) return { candidate, snapshot, evaluation: null };
  // A fee belongs to the candidate and may change; few have one.
  if (candidate.fee)
    return { candidate, snapshot, evaluation: evaluateSnapshot(candidate, snapshot, settings) };
  const known = evaluated.get(settings) ?? new WeakMap<Snapshot, Evaluation>();
  evaluated.set(settings, known);
  const evaluation = known.get(snapshot) ?? evaluateSnapshot(candidate, snapshot, settings);
  known.set(snapshot, evaluation);
  return { candidate, snapshot, evaluation };
}

function evaluateSnapshot(
  { platform, fee }: Candidate,
  { profile, posts, takenAtMs }: Snapshot,
  settings: EvaluationSettings,
): Evaluation {
  const deal = { fee, posts: 1, modifiers: [] };
  return evaluate({ platform, profile, posts, settings, nowMs: takenAtMs, deal });
}
