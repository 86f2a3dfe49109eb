import { evaluate } from '../evaluation/evaluate';
import type { Evaluation, EvaluationSettings } from '../evaluation/evaluation';
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
  const known = evaluated.get(settings) ?? new WeakMap<Snapshot, Evaluation>();
  evaluated.set(settings, known);
  const evaluation = known.get(snapshot) ?? evaluateSnapshot(candidate, snapshot, settings);
  known.set(snapshot, evaluation);
  return { candidate, snapshot, evaluation };
}

function evaluateSnapshot(
  { platform }: Candidate,
  { profile, posts, takenAtMs }: Snapshot,
  settings: EvaluationSettings,
): Evaluation {
  return evaluate({ platform, profile, posts, settings, nowMs: takenAtMs });
}
