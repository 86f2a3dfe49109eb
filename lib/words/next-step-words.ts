import type { Measuring } from '../messages/contract';
import { type FormulaId, isEngagement } from '../metrics/measures/formulas';
import type { NextStep } from '../metrics/rates/sample-facts';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { formulaWords } from './formula-words';
import { formatNumber } from './numbers';
import { postWord } from './sentences';

type CountedStep = Extract<NextStep, { seen: number }>;

/** What the user can do on the page to get more numbers; null if nothing helps. */
export function stepWords(step: NextStep, platform: PlatformId): string | null {
  if (step.kind === 'none') return null;
  if (step.kind === 'reload') return say('notice.reload-for-posts', { platform: PLATFORM_NAMES[platform] });
  const { seen, wanted, short } = step;
  const counts = { seen: formatNumber(seen), wanted: formatNumber(wanted) };
  if (short === 0) return say(`step.progress-${howId(step.kind, platform)}`, counts);
  const needed = say(`step.to-${step.kind}`, {
    ...neededCounts(step, platform),
    measure: measureWords(step.formula),
  });
  return step.kind === 'scroll' ? needed : `${needed} ${howTo(step.kind, platform)}`;
}

/** What the engagement rate still needs, in a few words: "Open 3 videos", "Hover over 2 more posts". */
export const neededWords = (step: CountedStep, platform: PlatformId): string =>
  say(`step.need-${step.kind}`, neededCounts(step, platform));

const neededCounts = ({ seen, short }: CountedStep, platform: PlatformId) => ({
  first: seen === 0,
  post: postWord(platform),
  short,
});

const measureWords = (formula: FormulaId): string =>
  isEngagement(formula) ? say('step.engagement-rate') : formulaWords(formula);

const howTo = (kind: 'measure' | 'open-posts', platform: PlatformId): string =>
  say(`step.how-${howId(kind, platform)}`, { platform: PLATFORM_NAMES[platform] });

/** How the next posts are brought up, which for opening depends on the platform. */
const howId = <Kind extends CountedStep['kind']>(kind: Kind, platform: PlatformId) =>
  kind === 'open-posts' ? PLATFORM_FACTS[platform].nextPost : (kind as Exclude<Kind, 'open-posts'>);

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
