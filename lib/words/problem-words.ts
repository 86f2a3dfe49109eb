import type { Consequence, Problem, Reason } from '../model/result';
import { say } from './catalogue/say';
import { formatNumber } from './numbers';

interface ProblemWords {
  happened: string;
  consequence: string;
  next: string;
}

/** One sentence each for what happened, what it means for the data, and what to do. */
export const problemWords = ({ reason, consequence }: Problem): ProblemWords => ({
  ...reasonWords(reason),
  consequence: consequenceWords(consequence),
});

/** All three, for a toast or a line. */
export const inOneLine = (problem: Problem): string => say('problem.in-one-line', problemWords(problem));

/** What happened and what to do, beside a field that shows what it means for the data. */
export const reasonInOneLine = ({ reason }: Problem): string =>
  say('problem.what-and-next', reasonWords(reason));

/** What happened and what it means for the data, where there is nothing to do but to see it. */
export function consequenceInOneLine(problem: Problem): string {
  const { happened, consequence } = problemWords(problem);
  return say('problem.what-and-consequence', { happened, consequence });
}

function reasonWords(reason: Reason): Omit<ProblemWords, 'consequence'> {
  switch (reason.code) {
    case 'said':
      return { happened: reason.happened, next: reason.next };
    case 'name-taken': {
      const { name, mayMerge } = reason;
      return {
        happened: say('problem.name-taken.happened', { name }),
        next: say('problem.name-taken.next', { mayMerge }),
      };
    }
    case 'name-too-long':
      return {
        happened: say('problem.name-too-long.happened'),
        next: say('problem.name-too-long.next', { max: formatNumber(reason.max) }),
      };
    case 'renamed-elsewhere':
      return {
        happened: say('problem.renamed-elsewhere.happened', { name: reason.name }),
        next: say('problem.renamed-elsewhere.next'),
      };
    case 'csv-fault': {
      const [line, max] = [formatNumber(reason.line), formatNumber(reason.max)];
      return {
        happened: say(`problem.csv-fault.${reason.why}.happened`, { line, max }),
        next: say(`problem.csv-fault.${reason.why}.next`),
      };
    }
    case 'file-too-long':
      return {
        happened: say('problem.file-too-long.happened', { millions: formatNumber(reason.max / 1_000_000) }),
        next: say('problem.file-too-long.next'),
      };
    default:
      return { happened: say(`problem.${reason.code}.happened`), next: say(`problem.${reason.code}.next`) };
  }
}

function consequenceWords(consequence: Consequence): string {
  if (typeof consequence === 'string') return say(`problem.consequence.${consequence}`);
  if (consequence.code === 'said') return consequence.text;
  return say('problem.consequence.edited-before', { profiles: consequence.profiles });
}
