import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { ShortlistDatabase } from '../../lib/store/database';
import { removeCandidate, restoreCandidate } from '../../lib/store/remove-candidate';
import { inOneLine, sayWithUndo } from '../ui/say-with-undo';
import { sayProblem } from '../ui/toast';

/** Removes at once and offers to take it back, instead of asking first. True when it was removed. */
export async function removeWithUndo(db: ShortlistDatabase, candidate: Candidate): Promise<boolean> {
  const outcome = await removeCandidate(db, candidate.id);
  if (outcome.ok)
    sayWithUndo(
      `Removed ${handleText(candidate.handle)}.`,
      () => restoreCandidate(db, outcome.value),
      `${handleText(candidate.handle)} is still removed.`,
    );
  else sayProblem(inOneLine(outcome.problem));
  return outcome.ok;
}
