import type { TypedFigures } from '../model/candidate';
import { say } from './catalogue/say';
import { listOf } from './lists';
import { formatDay, formatNumber, formatPercentInFull, formatShort } from './numbers';

/** "16,476", or "~16.4K" where the file rounded it: in German "16.400" alone would look exact. */
export const typedCount = ({ value, low, high }: NonNullable<TypedFigures['followers']>): string =>
  low === high ? formatNumber(value) : `~${formatShort(value)}`;

/** More digits come from a division in a spreadsheet. */
const MAX_DIGITS = 6;

/** "4.15%": as the file or the user wrote it, and not rounded like a rate that was calculated. */
export const typedRate = ({ percent }: NonNullable<TypedFigures['engagementRate']>): string =>
  formatPercentInFull(Number(percent.toPrecision(MAX_DIGITS)));

/** "~16.4K followers and an engagement rate of 3.2%. Figures of 1 Mar 2024, imported on 30 Nov." */
export function typedSentence(figures: TypedFigures, nowMs: number): string {
  const { source, day, followers, engagementRate, savedAtMs } = figures;
  const named = [
    ...(followers
      ? [say('import.typed.followers', { count: followers.high, followers: typedCount(followers) })]
      : []),
    ...(engagementRate ? [say('import.typed.rate', { rate: typedRate(engagementRate) })] : []),
  ];
  const said = { source, figures: listOf(named), saved: formatDay(savedAtMs, nowMs) };
  if (day === null) return say('import.typed.no-day', said);
  return say('import.typed.of-day', { ...said, day: formatDay(Date.parse(`${day}T12:00`), nowMs) });
}
