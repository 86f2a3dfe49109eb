import { evaluate } from '../evaluation/evaluate';
import type { Evaluation, EvaluationSettings } from '../evaluation/evaluation';
import type { Candidate, Snapshot } from '../model/candidate';
import type { ShortlistDatabase } from '../shortlist/database';
import { latestSnapshots } from '../shortlist/snapshots';

/** A candidate with its newest numbers and what they mean under today's settings. */
export interface Entry {
  candidate: Candidate;
  snapshot: Snapshot | null;
  evaluation: Evaluation | null;
}

/** In the candidates' order. The evaluation looks at each snapshot from the day it was taken. */
export async function entriesOf(
  db: ShortlistDatabase,
  candidates: readonly Candidate[],
  settings: EvaluationSettings,
): Promise<Entry[]> {
  const snapshots = await latestSnapshots(
    db,
    candidates.map(({ id }) => id),
  );
  return candidates.map((candidate) => {
    const snapshot = snapshots.get(candidate.id) ?? null;
    return { candidate, snapshot, evaluation: snapshot && evaluationOf(candidate, snapshot, settings) };
  });
}

function evaluationOf({ platform }: Candidate, snapshot: Snapshot, settings: EvaluationSettings): Evaluation {
  const { profile, posts, takenAtMs } = snapshot;
  return evaluate({ platform, profile, posts, settings, nowMs: takenAtMs });
}
