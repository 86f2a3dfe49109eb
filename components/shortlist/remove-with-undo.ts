import type { Candidate } from '../../lib/model/candidate';
import type { Problem } from '../../lib/model/outcome';
import type { ShortlistDatabase } from '../../lib/shortlist/database';
import { type Removed, removeCandidate, restoreCandidate } from '../../lib/shortlist/remove-candidate';
import { say, sayProblem } from '../ui/toast';

const inOneLine = ({ happened, kept, next }: Problem) => `${happened} ${kept} ${next}`;

/** Removes at once and offers to take it back, instead of asking first. True when it was removed. */
export async function removeWithUndo(db: ShortlistDatabase, candidate: Candidate): Promise<boolean> {
  const outcome = await removeCandidate(db, candidate.id);
  if (outcome.ok) offerUndo(db, outcome.value, `Removed @${candidate.handle}.`);
  else sayProblem(inOneLine(outcome.problem));
  return outcome.ok;
}

function offerUndo(db: ShortlistDatabase, removed: Removed, words: string): void {
  say(words, async () => {
    const outcome = await restoreCandidate(db, removed);
    if (outcome.ok) return;
    sayProblem(inOneLine(outcome.problem));
    offerUndo(db, removed, `@${removed.candidate.handle} is still removed.`);
  });
}
