import type { NotToContact } from '../../lib/lists/not-to-contact';
import type { Candidate } from '../../lib/model/candidate';
import { isDeclined } from '../../lib/model/declined';
import type { Label } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { accountWords, stageWords } from '../../lib/words/saved-words';
import { openToast, type ToastWords } from '../ui/toast';

type Stages = readonly Pick<Label, 'id' | 'name'>[];

/** The stage, if it is one of those from “Contacted” on in the user's order, and does not say that nothing will come of it. */
function contactStage(stageId: string | undefined, stages: Stages): Stages[number] | null {
  const at = stages.findIndex(({ id }) => id === stageId);
  const contacted = stages.findIndex(({ id }) => id === 'contacted');
  const stage = stages[at];
  if (!stage || contacted === -1 || at < contacted) return null;
  return isDeclined({ stage: stage.id, stageName: stage.name }) ? null : stage;
}

/** Does what sets a stage, but asks first if the profile is marked “do not contact” and would move to a stage of contact. */
export function askBeforeContact(
  candidate: Candidate,
  stageId: string,
  stages: Stages,
  set: () => void,
): void {
  const stage = contactStage(stageId, stages);
  if (!candidate.doNotContact || !stage || candidate.stage === stageId) {
    set();
    return;
  }
  const words = () =>
    say('shortlist.stage.ask-do-not-contact', {
      account: accountWords(candidate),
      stage: stageWords(stage),
    });
  askToSet(words, set);
}

/** How many of these profiles, which are all marked “do not contact”, would move to a stage of contact. */
export const movedToContact = (
  marked: readonly NotToContact[],
  stages: Stages,
  stageFor: (id: string) => string | undefined,
): number =>
  marked.filter(({ id, stage }) => {
    const next = stageFor(id);
    return next !== stage && contactStage(next, stages) !== null;
  }).length;

/** Asks whether to set a stage of contact all the same; returns the id of the toast. */
export const askToSet = (words: ToastWords, set: () => void): string =>
  openToast(words, set, { name: () => say('shortlist.stage.set-anyway'), stays: true });
