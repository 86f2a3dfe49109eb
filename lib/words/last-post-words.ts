import type { LastPost, Pace } from '../metrics/rates/sample-facts';
import { agoText } from './ago';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatDay } from './numbers';

/** "17 months ago"; "17 months ago or later" if a newer post may exist. */
export function lastPostText({ postedAtMs, doubt }: LastPost, nowMs: number): string {
  const ago = agoText(postedAtMs, nowMs);
  return doubt ? say('last-post.or-later', { when: ago }) : ago;
}

/** "8 Jul 2025"; "8 Jul 2025 or later". For saved numbers, where "ago" would not refer to today. */
export function lastPostDay({ postedAtMs, doubt }: LastPost, nowMs: number): string {
  const day = formatDay(postedAtMs, nowMs);
  return doubt ? say('last-post.day-or-later', { day }) : day;
}

/** "8 Jul 2025, 17 months ago" */
export const lastPostWords = (lastPost: LastPost, nowMs: number): string =>
  say('last-post.day-and-ago', {
    day: formatDay(lastPost.postedAtMs, nowMs),
    ago: lastPostText(lastPost, nowMs),
  });

/** Why the date is uncertain. */
export function lastPostFacts({ daysAgo, doubt }: LastPost): Fact[] {
  return [{ label: null, text: dateDoubt({ daysAgo, doubt }) }];
}

function dateDoubt({ daysAgo, doubt }: Pick<LastPost, 'daysAgo' | 'doubt'>): string {
  if (doubt) return say(`last-post.doubt-${doubt}`);
  return daysAgo.low < daysAgo.high ? say('last-post.date-from-id') : say('last-post.newest-dated');
}

/** Below one post in four weeks, the date of the last post says more than a figure such as "0.059 posts a week". */
export const MIN_POSTS_A_WEEK = 0.25;

export const isPaceWorthSaying = (pace: Pace | null): boolean =>
  pace === null || pace.postsPerWeek >= MIN_POSTS_A_WEEK;
