import type { Measuring } from '../messages/contract';
import { type FormulaId, isEngagement } from '../metrics/measures/formulas';
import type { NextStep } from '../metrics/rates/sample-facts';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { formulaWords } from './formula-words';
import { formatNumber } from './numbers';
import { postWord } from './sentences';

/** What the user can do on the page to get more numbers; null if nothing helps. */
export function stepWords(step: NextStep, platform: PlatformId): string | null {
  if (step.kind === 'none') return null;
  if (step.kind === 'reload') return say('notice.reload-for-posts', { platform: PLATFORM_NAMES[platform] });
  const { seen, wanted, short } = step;
  if (short === 0)
    return say('step.progress', {
      advice: advice(step.kind, platform),
      seen: formatNumber(seen),
      wanted: formatNumber(wanted),
    });
  const toMeasure = { needed: neededWords(step, platform), measure: measureWords(step.formula) };
  return step.kind === 'scroll'
    ? say('step.to-measure', toMeasure)
    : say('step.to-measure-how', { ...toMeasure, how: howTo(step.kind, platform) });
}

/** What the engagement rate still needs, in a few words: "Open 3 videos", "Hover over 2 more posts". */
export const neededWords = (
  { kind, seen, short }: Extract<NextStep, { seen: number }>,
  platform: PlatformId,
): string => say(`step.need-${kind}`, { first: seen === 0, post: postWord(platform), short });

const measureWords = (formula: FormulaId): string =>
  isEngagement(formula) ? say('step.engagement-rate') : formulaWords(formula);

const howTo = (kind: 'measure' | 'open-posts', platform: PlatformId): string =>
  say(kind === 'measure' ? 'step.how-measure' : `step.how-${PLATFORM_FACTS[platform].nextPost}`, {
    platform: PLATFORM_NAMES[platform],
  });

const advice = (kind: Extract<NextStep, { seen: number }>['kind'], platform: PlatformId): string =>
  say(kind === 'open-posts' ? `step.advice-${PLATFORM_FACTS[platform].nextPost}` : `step.advice-${kind}`);

/** How measuring ended, if that needs a message. */
export function measuredWords(
  { running, end, pointedAt, of, answered }: Measuring,
  platform: PlatformId,
): string | null {
  if (running || end === null) return null;
  if (end !== 'done') return say(`step.stopped-${end}`, { at: formatNumber(pointedAt), of });
  if (answered === 0) return say('step.no-answer', { platform: PLATFORM_NAMES[platform] });
  if (answered === of) return null;
  return say('step.answered', { of, answered: formatNumber(answered), rest: formatNumber(of - answered) });
}
