import type { Measuring } from '../messages/contract';
import { type FormulaId, isEngagement } from '../metrics/measures/formulas';
import type { NextStep } from '../metrics/rates/sample-facts';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { formulaWords } from './formula-words';
import { countOf, postWord } from './sentences';

/** What the user can do on the page to get more numbers; null if nothing helps. */
export function stepWords(step: NextStep, platform: PlatformId): string | null {
  if (step.kind === 'none') return null;
  if (step.kind === 'reload') return say('notice.reload-for-posts', { platform: PLATFORM_NAMES[platform] });
  const { seen, wanted, short } = step;
  if (short === 0) return `${advice(step.kind, platform)}: ${seen} of ${wanted} posts seen.`;
  const needed = `${neededWords(step, platform)} to measure ${measureWords(step.formula)}`;
  return step.kind === 'scroll' ? `${needed}.` : `${needed}. ${HOW[step.kind](platform)}.`;
}

/** What the engagement rate still needs, in a few words: "Open 3 videos", "Hover over 2 more posts". */
export function neededWords(
  { kind, seen, short }: Extract<NextStep, { seen: number }>,
  platform: PlatformId,
): string {
  const one = seen === 0 ? postWord(platform) : `more ${postWord(platform)}`;
  const more = countOf(short, one);
  if (kind === 'scroll') return `Scroll to ${more}`;
  return kind === 'measure' ? `Hover over ${more}` : `Open ${more}`;
}

const measureWords = (formula: FormulaId): string =>
  isEngagement(formula) ? 'the engagement rate' : formulaWords(formula);

const HOW = {
  measure: (platform: PlatformId) => `${PLATFORM_NAMES[platform]} shows likes under the pointer`,
  'open-posts': (platform: PlatformId) => OPEN_ONES[PLATFORM_FACTS[platform].nextPost](platform),
};

const OPEN_ONES = {
  'down-key': () => 'Open the first one and press the down key',
  'by-itself': () => 'Open the newest ones one after the other',
  'new-tab': (platform: PlatformId) =>
    `${PLATFORM_NAMES[platform]} shows too few of them at once. Open the newest ones, each in a new tab`,
};

const OPEN_POSTS = {
  'down-key': 'Open the first video and press the down key',
  'by-itself': 'Open the newest posts one after the other',
  'new-tab': 'Open the newest posts, each in a new tab',
};

function advice(kind: Extract<NextStep, { seen: number }>['kind'], platform: PlatformId): string {
  if (kind === 'scroll') return 'Scroll through the posts';
  if (kind === 'measure') return 'Likes wait for the pointer. Hover over the posts';
  return OPEN_POSTS[PLATFORM_FACTS[platform].nextPost];
}

/** How measuring ended, if that needs a message. */
export function measuredWords(
  { running, end, pointedAt, of, answered }: Measuring,
  platform: PlatformId,
): string | null {
  if (running || end === null) return null;
  const far = `after ${pointedAt} of ${countOf(of, 'post')}`;
  switch (end) {
    case 'user':
      return `Stopped ${far}, because you used the page.`;
    case 'navigation':
      return `Stopped ${far}, because the page changed.`;
    case 'hidden':
      return `Stopped ${far}, because the tab went out of sight.`;
    case 'stopped':
      return `Stopped ${far}.`;
    case 'done':
      return doneWords(of, answered, PLATFORM_NAMES[platform]);
  }
}

function doneWords(of: number, answered: number, platform: string): string | null {
  if (answered === 0) {
    return `${platform} did not answer: no post showed its numbers. Hovering over the posts by hand works.`;
  }
  if (answered === of) return null;
  return `${answered} of ${countOf(of, 'post')} showed their numbers. Hover over the other ${of - answered} by hand.`;
}
