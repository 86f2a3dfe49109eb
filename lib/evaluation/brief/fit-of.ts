import type { Answer } from './answer';
import { ANSWERS } from './answers';
import type { Brief, BriefLine, Criterion, Fit, LineResult, LineState } from './brief';
import type { Known } from './known';

/** Checks a profile against each criterion. Unknown never counts as met. */
export function fitOf(brief: Brief, known: Known): Fit {
  const lines = brief.lines.map((line) => resultOf(line, known));
  return {
    briefId: brief.id,
    name: brief.name,
    lines,
    essentials: together(lines.filter((_, index) => brief.lines[index]?.essential).map(({ state }) => state)),
    fitPercent: shareOf(brief.lines, lines, ['met']),
    possiblePercent: shareOf(brief.lines, lines, ['met', 'unknown']),
  };
}

function resultOf({ id, criterion }: BriefLine, known: Known): LineResult {
  return { lineId: id, kind: criterion.kind, ...answerTo(criterion, known) };
}

/** Each kind's entry in the table takes exactly that kind's criterion. */
function answerTo<Asked extends Criterion>(criterion: Asked, known: Known): Answer {
  const judge = ANSWERS[criterion.kind] as (asks: Asked, known: Known) => Answer;
  return judge(criterion, known);
}

function together(states: readonly LineState[]): LineState {
  if (states.includes('not-met')) return 'not-met';
  return states.includes('unknown') ? 'unknown' : 'met';
}

function shareOf(
  asked: readonly BriefLine[],
  results: readonly LineResult[],
  counted: readonly LineState[],
): number | null {
  const weigh = (lines: readonly BriefLine[]) => lines.reduce((sum, { weight }) => sum + weight, 0);
  const all = weigh(asked);
  const met = asked.filter((_, index) => counted.includes(results[index]?.state ?? 'unknown'));
  return all > 0 ? (100 * weigh(met)) / all : null;
}
