import type { Fit } from '../evaluation/brief/brief';
import { withoutReordering } from '../model/outside-text';
import { formatNumber } from './numbers';

/** "62% met, up to 80%": unknown never counts as met. A profile of which nothing was seen has not failed anything. */
function fitShare({ fitPercent, possiblePercent, essentials, lines }: Fit): string {
  if (fitPercent === null || possiblePercent === null) return 'no lines yet';
  if (lines.every(({ state }) => state === 'unknown')) return 'nothing of it seen yet';
  return metShare({ fitPercent, possiblePercent, essentials });
}

interface Shares {
  fitPercent: number;
  possiblePercent: number;
  essentials: Fit['essentials'];
}

function metShare({ fitPercent, possiblePercent, essentials }: Shares): string {
  const met = `${formatNumber(Math.floor(fitPercent))}% met`;
  if (essentials === 'not-met') return `an essential is not met, ${met}`;
  const possible = formatNumber(Math.floor(possiblePercent));
  return possiblePercent > fitPercent ? `${met}, up to ${possible}%` : met;
}

/** For a column of a list: "62%". Unknown counts as not met, which `listedFitSentence` says. */
export const listedFitText = ({ fitPercent }: Shares): string => `${formatNumber(Math.floor(fitPercent))}%`;

/** The same with the brief's name and what else is possible. */
export const listedFitSentence = (name: string, fit: Shares): string =>
  `${withoutReordering(name)}: ${metShare(fit)}. ${ESSENTIALS[fit.essentials]}`;

/** The same with the brief's name. */
export const fitSentence = (fit: Fit): string => `${withoutReordering(fit.name)}: ${fitShare(fit)}`;

/** The longest name that fits beside the percentage. */
const MAX_NAME_LENGTH = 40;

/** For at most two lines: a long name is shortened, the percentage never. */
export function fitInShort(fit: Fit): string {
  const letters = [...fit.name];
  if (letters.length <= MAX_NAME_LENGTH) return fitSentence(fit);
  return fitSentence({ ...fit, name: `${letters.slice(0, MAX_NAME_LENGTH - 1).join('')}…` });
}

const ESSENTIALS: Record<Fit['essentials'], string> = {
  met: 'Every essential is met.',
  'not-met': 'An essential is not met, which rules the profile out whatever the rest.',
  unknown: 'Not every essential could be seen, so nothing is ruled out or settled yet.',
};

/** What the percentage is based on, in one or two sentences. */
export function fitReasons({ lines, essentials }: Fit, hasEssentials: boolean): string {
  const open = lines.filter(({ state }) => state === 'unknown').length;
  const unknown = open > 0 ? `${open} of ${lines.length} unknown, counted as not met.` : '';
  return [hasEssentials ? ESSENTIALS[essentials] : '', unknown].filter(Boolean).join(' ');
}
