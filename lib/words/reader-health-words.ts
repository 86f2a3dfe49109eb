import type { FieldState, LostField } from '../health/lost-fields';
import type { HealthField, PageKind } from '../health/reader-health';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { POST_COUNTS } from '../model/post';
import { DAY_MS } from '../model/time';
import { listOf } from './lists';
import { formatDay } from './numbers';

export const HEALTH_FIELD_NAMES: Record<HealthField, string> = {
  'profile:followers': 'Followers',
  'profile:following': 'Following',
  'profile:posts': 'Number of posts',
  'profile:likes': 'Likes in all',
  'post:likes': 'Likes',
  'post:comments': 'Comments',
  'post:views': 'Views',
  'post:shares': 'Shares',
  'post:saves': 'Saves',
};

/** "Profile", "Profile, reels tab", "Post". */
export function pageKindName(page: PageKind): string {
  const [kind, tab] = page.split('/');
  if (kind === 'post') return 'Post';
  return tab === undefined ? 'Profile' : `Profile, ${tab} tab`;
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });
const midnight = (atMs: number): number => new Date(atMs).setHours(0, 0, 0, 0);

/** "today", "yesterday", "Tuesday", "3 Mar": a weekday only while it is clear which one is meant. */
function dayWords(atMs: number, nowMs: number): string {
  const days = Math.round((midnight(nowMs) - midnight(atMs)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? weekday.format(atMs) : formatDay(atMs, nowMs);
}

/** "today", but "since Tuesday". */
function sinceWords(atMs: number, nowMs: number): string {
  const day = dayWords(atMs, nowMs);
  return day === 'today' ? day : `since ${day}`;
}

/**
 * "Comments could not be read on Instagram since Tuesday; views and followers can." Null if nothing is lost. The date is
 * that of the field lost longest.
 */
export function lostSentence(
  lost: readonly LostField[],
  readable: readonly HealthField[],
  platform: PlatformId,
  nowMs: number,
): string | null {
  if (lost.length === 0) return null;
  const since = sinceWords(Math.min(...lost.map(({ sinceMs }) => sinceMs)), nowMs);
  const names = listOf(lost.map(({ field }) => inSentence(field)));
  const start = `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
  const others = listOf(readable.filter((field) => IN_SENTENCES.includes(field)).map(inSentence));
  return `${start} could not be read on ${PLATFORM_NAMES[platform]} ${since}${others && `; ${others} can`}.`;
}

/** The fields that a sentence names as readable; the rest would only make it long. */
const IN_SENTENCES: readonly HealthField[] = [
  'profile:followers',
  ...POST_COUNTS.map((count) => `post:${count}` as const),
];

const inSentence = (field: HealthField): string => HEALTH_FIELD_NAMES[field].toLowerCase();

/** "today"; for a lost field "Monday; missing since Tuesday". */
export function stateWords({ lastReadAtMs, lostSinceMs }: FieldState, nowMs: number): string {
  const last = dayWords(lastReadAtMs, nowMs);
  if (lostSinceMs === null) return last;
  const missing = `missing ${sinceWords(lostSinceMs, nowMs)}`;
  return missing.endsWith(last) ? missing : `${last}; ${missing}`;
}

/** The platform's line while its table is closed. */
export function platformHealthWords(states: readonly FieldState[], nowMs: number): string {
  const lost = states.filter(({ lostSinceMs }) => lostSinceMs !== null);
  if (lost.length > 0) {
    const names = [...new Set(lost.map(({ field }) => inSentence(field)))];
    const since = Math.min(...lost.map(({ lostSinceMs }) => lostSinceMs ?? nowMs));
    return `${listOf(names)} missing ${sinceWords(since, nowMs)}`;
  }
  return `all numbers read, last ${dayWords(Math.max(...states.map(({ lastReadAtMs }) => lastReadAtMs)), nowMs)}`;
}
