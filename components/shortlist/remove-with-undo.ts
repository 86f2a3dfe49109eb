import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { ShortlistDatabase } from '../../lib/store/database';
import { removeCandidate } from '../../lib/store/trash';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { takeBack } from '../data/take-back';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';

/** Removes at once and offers Undo instead of asking first. Returns true if it was removed. */
export async function removeWithUndo(db: ShortlistDatabase, candidate: Candidate): Promise<boolean> {
  const result = await removeCandidate(db, candidate.id);
  if (result.ok)
    showToastWithUndo(
      () => say('shortlist.removed', { account: handleText(candidate.handle) }),
      () => takeBack(db, result.value),
      () => say('shortlist.still-removed', { account: handleText(candidate.handle) }),
      result.value,
    );
  else showProblem(() => inOneLine(result.problem));
  return result.ok;
}
