import type { Result } from '../model/result';
import type { Change } from './change';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';

/** What the user says about two profiles. */
export type CreatorAnswer =
  /** Both are of one creator. */
  | 'same'
  /** The profile is of another creator than the profiles that it was joined with. */
  | 'parted'
  /** They are of two people, so the one is not suggested for the other again. */
  | 'not-same';

/** Stores the answer as one undo step, and returns the commit that Undo reverts. */
export function answerCreator(
  db: ShortlistDatabase,
  candidateId: string,
  otherId: string,
  answer: CreatorAnswer,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const kind = answer === 'same' ? 'creator-joined' : 'creator-parted';
  const change = changeFor(candidateId, otherId, answer);
  return commitStep(db, [change], { kind, candidateId, nowMs }, 'nothing-changed');
}

function changeFor(candidateId: string, other: string, answer: CreatorAnswer): Change {
  if (answer === 'same') return { type: 'join-creators', candidateId, other };
  // The other one leaves: the profile that is open stays with the rest.
  if (answer === 'parted') return { type: 'part-creator', candidateId: other };
  return { type: 'set', candidateId, values: { notSame: [other] } };
}
