import type { Outcome, Problem } from '../../lib/model/outcome';
import { say, sayProblem } from './toast';

export const inOneLine = ({ happened, kept, next }: Problem) => `${happened} ${kept} ${next}`;

/** Says what was done and offers to take it back; where that fails it says so, with `still` and the offer again. */
export function sayWithUndo(words: string, undo: () => Promise<Outcome<unknown>>, still: string): void {
  say(words, async () => {
    const outcome = await undo();
    if (outcome.ok) return;
    sayProblem(inOneLine(outcome.problem));
    sayWithUndo(still, undo, still);
  });
}
