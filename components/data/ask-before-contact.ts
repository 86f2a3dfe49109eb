import type { Candidate } from '../../lib/model/candidate';
import { isDeclined } from '../../lib/model/declined';
import type { Label } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { accountWords, stageWords } from '../../lib/words/saved-words';
import { openToast } from '../ui/toast';

/**
 * Does what sets a stage, but asks first if the profile is marked “do not contact” and the stage is one of those from “Contacted”
 * on, in the user's order.
 */
export function askBeforeContact(
  candidate: Candidate,
  stageId: string,
  stages: readonly Pick<Label, 'id' | 'name'>[],
  set: () => void,
): void {
  const at = stages.findIndex(({ id }) => id === stageId);
  const contacted = stages.findIndex(({ id }) => id === 'contacted');
  const stage = stages[at];
  const isOfContact = contacted !== -1 && at >= contacted;
  if (
    !candidate.doNotContact ||
    !stage ||
    !isOfContact ||
    isDeclined({ stage: stageId, stageName: stage.name })
  ) {
    set();
    return;
  }
  const words = () =>
    say('shortlist.stage.ask-do-not-contact', {
      account: accountWords(candidate),
      stage: stageWords(stage),
    });
  openToast(words, set, { name: () => say('shortlist.stage.set-anyway'), stays: true });
}
