import type { Fit } from '../evaluation/brief/brief';
import { withoutReordering } from '../model/outside-text';
import { say } from './catalogue/say';
import { formatNumber } from './numbers';

/** "62% met, up to 80%": unknown never counts as met. A profile of which nothing was seen has not failed anything. */
export function fitShare({ fitPercent, possiblePercent, essentials, lines }: Fit): string {
  if (fitPercent === null || possiblePercent === null) return say('brief.no-lines');
  if (lines.every(({ state }) => state === 'unknown')) return say('brief.nothing-seen');
  return metShare({ fitPercent, possiblePercent, essentials });
}

interface Shares {
  fitPercent: number;
  possiblePercent: number;
  essentials: Fit['essentials'];
}

function metShare({ fitPercent, possiblePercent, essentials }: Shares): string {
  const met = formatNumber(Math.floor(fitPercent));
  if (essentials === 'not-met') return say('brief.essential-not-met', { met });
  const possible = formatNumber(Math.floor(possiblePercent));
  return possiblePercent > fitPercent ? say('brief.met-up-to', { met, possible }) : say('brief.met', { met });
}

/** For a column of a list: "62%". Unknown counts as not met, which `listedFitSentence` says. */
export const listedFitText = ({ fitPercent }: Shares): string =>
  say('brief.percent', { percent: formatNumber(Math.floor(fitPercent)) });

/** The same with the brief's name and what else is possible. Whether it fits is said by the second sentence alone. */
export const listedFitSentence = (name: string, fit: Shares): string =>
  say('brief.fit-with-essentials', {
    name: withoutReordering(name),
    share: fit.essentials === 'not-met' ? metShare({ ...fit, essentials: 'met' }) : metShare(fit),
    essentials: say(`brief.essentials-${fit.essentials}`),
  });

/** The same with the brief's name. */
export const fitSentence = (fit: Fit): string =>
  say('brief.fit', { name: withoutReordering(fit.name), share: fitShare(fit) });

/** The longest name that fits beside the percentage. */
const MAX_NAME_LENGTH = 40;

/** For at most two lines: a long name is shortened, the percentage never. */
export function fitInShort(fit: Fit): string {
  const letters = [...fit.name];
  if (letters.length <= MAX_NAME_LENGTH) return fitSentence(fit);
  return fitSentence({ ...fit, name: `${letters.slice(0, MAX_NAME_LENGTH - 1).join('')}…` });
}

/** What the percentage is based on, in one or two sentences. */
export function fitReasons({ lines, essentials }: Fit, hasEssentials: boolean): string {
  const open = lines.filter(({ state }) => state === 'unknown').length;
  return [
    ...(hasEssentials ? [say(`brief.essentials-${essentials}`)] : []),
    ...(open > 0
      ? [say('brief.lines-unknown', { open: formatNumber(open), lines: formatNumber(lines.length) })]
      : []),
  ].join(' ');
}
