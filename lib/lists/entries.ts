import { evaluate } from '../evaluation/evaluate';
import type { Evaluation } from '../evaluation/evaluation';
import type { EvaluationSettings } from '../evaluation/settings';
import type { Candidate, NewestNumbers, Snapshot } from '../model/candidate';

/** A candidate with its newest numbers and what they mean under today's settings. */
export interface Entry {
  candidate: Candidate;
  /** Each figure comes from the newest snapshot that has it. */
  snapshot: Snapshot | null;
  /** Calculated from a single snapshot: the newest that gives a rate. */
  evaluation: Evaluation | null;
  /** When the numbers of the evaluation were seen. */
  ratedAtMs: number | null;
}

const evaluated = new WeakMap<EvaluationSettings, WeakMap<Snapshot, Evaluation>>();

/** Each snapshot is evaluated once under the same settings, as of the moment it was taken. */
export function entryOf(
  candidate: Candidate,
  numbers: Snapshot | NewestNumbers | null,
  settings: EvaluationSettings,
): Entry {
  if (!numbers) return { candidate, snapshot: null, evaluation: null, ratedAtMs: null };
  const known = evaluated.get(settings) ?? new WeakMap<Snapshot, Evaluation>();
  evaluated.set(settings, known);
  const evaluationOf = (part: Snapshot) => {
    // A fee belongs to the candidate and may change; few have one.
    if (candidate.fee) return evaluateSnapshot(candidate, part, settings);
    const evaluation = known.get(part) ?? evaluateSnapshot(candidate, part, settings);
    known.set(part, evaluation);
    return evaluation;
  };
  const parts = partsOf(numbers);
  const newest = evaluationOf(parts[0]);
  const rated = parts.find((part) => evaluationOf(part).headline !== null) ?? parts[0];
  const evaluation = rated === parts[0] ? newest : withNewest(evaluationOf(rated), newest);
  return { candidate, snapshot: numbers, evaluation, ratedAtMs: rated.takenAtMs };
}

/** The snapshots that can give a rate, newest first. */
export function partsOf(numbers: Snapshot | NewestNumbers): readonly [Snapshot, ...Snapshot[]] {
  return 'parts' in numbers ? numbers.parts : [numbers];
}

/** Takes the size and the last post from the newest snapshot, which may have them even without a rate. */
function withNewest(rated: Evaluation, newest: Evaluation): Evaluation {
  return { ...rated, tier: newest.tier ?? rated.tier, lastPost: newest.lastPost ?? rated.lastPost };
}

function evaluateSnapshot(
  { platform, fee }: Candidate,
  { profile, posts, takenAtMs }: Snapshot,
  settings: EvaluationSettings,
): Evaluation {
  const deal = { fee, posts: 1, modifiers: [] };
  return evaluate({ platform, profile, posts, settings, nowMs: takenAtMs, deal });
}
