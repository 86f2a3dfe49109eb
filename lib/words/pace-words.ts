import type { Pace } from '../metrics/rates/sample-facts';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatNumber } from './numbers';
import { postsText } from './sentences';

/** Posts a week: "3.2", or "at least 1.8" if posts may exist that were not seen. */
export function paceText({ postsPerWeek, doubt }: Pick<Pace, 'postsPerWeek' | 'doubt'>): string {
  const number = formatNumber(postsPerWeek);
  return doubt ? say('pace.at-least', { number }) : number;
}

/** "31 days", or "at most 31 days" if posts may exist that were not seen. */
export function longestPauseText({ longestGapDays, doubt }: Pace): string {
  const days = Math.round(longestGapDays);
  return doubt ? say('pace.at-most-days', { days }) : say('fact.days', { days });
}

/** What the pace is based on, and why it is only a bound. */
export function paceFacts(pace: Pace): Fact[] {
  const { medianGapDays, sampleSize, doubt } = pace;
  return [
    {
      label: doubt ? say('pace.days-between-seen') : say('fact.days-between'),
      text: say('fact.days-median', { days: formatNumber(medianGapDays) }),
    },
    { label: say('fact.longest-pause'), text: longestPauseText(pace) },
    { label: say('fact.sample'), text: postsText(sampleSize) },
    ...(doubt ? [{ label: null, text: say(`pace.doubt-${doubt}`) }] : []),
  ];
}
