import type { LastPost, LastPostDoubt, Pace } from '../metrics/rates/sample-facts';
import { agoText } from './ago';
import type { Fact } from './fact';
import { formatDay } from './numbers';

const DOUBT_SENTENCES: Record<LastPostDoubt, string> = {
  'list-not-seen': 'Only single posts were seen. The profile’s own page may show newer ones.',
  'undated-posts': 'Some posts were seen without a date. One of them may be newer.',
  'pinned-only': 'Every post seen is pinned, or may be. Newer ones stand below them.',
  'one-kind-only': 'Only one kind of post was seen. Another tab of the profile may show newer ones.',
};

/** "17 months ago"; "17 months ago or later" if a newer post may exist. */
export function lastPostText({ postedAtMs, doubt }: LastPost, nowMs: number): string {
  const ago = agoText(postedAtMs, nowMs);
  return doubt ? `${ago} or later` : ago;
}

/** "8 Jul 2025"; "8 Jul 2025 or later". For saved numbers, where "ago" would not refer to today. */
export function lastPostDay({ postedAtMs, doubt }: LastPost, nowMs: number): string {
  const day = formatDay(postedAtMs, nowMs);
  return doubt ? `${day} or later` : day;
}

/** "8 Jul 2025, 17 months ago" */
export const lastPostWords = (lastPost: LastPost, nowMs: number): string =>
  `${formatDay(lastPost.postedAtMs, nowMs)}, ${lastPostText(lastPost, nowMs)}`;

/** Why the date is uncertain. */
export function lastPostFacts({ daysAgo, doubt }: LastPost): Fact[] {
  if (doubt) return [{ label: null, text: DOUBT_SENTENCES[doubt] }];
  if (daysAgo.low < daysAgo.high)
    return [
      { label: null, text: 'The date comes from the post’s id. The post may be newer if it was scheduled.' },
    ];
  return [{ label: null, text: 'The newest post seen that has a date.' }];
}

/** Below one post in four weeks, the date of the last post says more than a figure such as "0.059 posts a week". */
export const MIN_POSTS_A_WEEK = 0.25;

export const isPaceWorthSaying = (pace: Pace | null): boolean =>
  pace === null || pace.postsPerWeek >= MIN_POSTS_A_WEEK;
