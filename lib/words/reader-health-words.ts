import type { FieldState, LostField } from '../health/lost-fields';
import type { HealthField, PageKind } from '../health/reader-health';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { POST_COUNTS, type PostCount } from '../model/post';
import type { ProfileCount } from '../model/profile';
import { DAY_MS } from '../model/time';
import { perLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';
import { countedWord } from './formula-words';
import { listOf } from './lists';
import { formatDay } from './numbers';
import { postCountLabel } from './post-labels';

const OF_POST = /^post:/;
const postCount = (field: HealthField) => field.replace(OF_POST, '') as PostCount;
const profileCount = (field: HealthField) => field.replace('profile:', '') as ProfileCount;

/** "Comments": the name of a number where it stands alone; in the platform's own words, "Replies". */
export const healthFieldName = (field: HealthField, platform: PlatformId): string =>
  OF_POST.test(field)
    ? postCountLabel(postCount(field), platform)
    : say(`health.name-profile-${profileCount(field)}`);

/** "comments" or "replies": its name inside a sentence. */
export const healthFieldWord = (field: HealthField, platform: PlatformId): string =>
  OF_POST.test(field)
    ? countedWord(postCount(field), platform)
    : say(`health.word-profile-${profileCount(field)}`);

/** "Comments and likes", for the beginning of a sentence. */
export function healthFieldsAtStart(
  [first, ...others]: readonly HealthField[],
  platform: PlatformId,
): string {
  const words = others.map((field) => healthFieldWord(field, platform));
  return first ? listOf([healthFieldName(first, platform), ...words]) : '';
}

/** "Profile", "Profile, reels tab", "Post". */
export function pageKindName(page: PageKind): string {
  const [kind, tab] = page.split('/');
  if (kind === 'post') return say('health.page-post');
  return tab === undefined ? say('health.page-profile') : say('health.page-tab', { tab });
}

const weekdays = perLanguage((locale) => ({ long: new Intl.DateTimeFormat(locale, { weekday: 'long' }) }));
const midnight = (atMs: number): number => new Date(atMs).setHours(0, 0, 0, 0);

/** Today, yesterday, or a day: "Tuesday" while it is clear which one is meant, otherwise "3 Mar". */
function dayOf(atMs: number, nowMs: number): { when: 'today' | 'yesterday' | 'day'; day: string } {
  const days = Math.round((midnight(nowMs) - midnight(atMs)) / DAY_MS);
  if (days <= 0) return { when: 'today', day: '' };
  if (days === 1) return { when: 'yesterday', day: '' };
  return { when: 'day', day: days < 7 ? weekdays().long.format(atMs) : formatDay(atMs, nowMs) };
}

/** The fields that a sentence names as readable; the rest would only make it long. */
const WORTH_NAMING: readonly HealthField[] = [
  'profile:followers',
  ...POST_COUNTS.map((count) => `post:${count}` as const),
];

/**
 * "Comments could not be read on Instagram since Tuesday; followers and views can." Null if nothing is lost. The day is
 * that of the field lost longest.
 */
export function lostSentence(
  lost: readonly LostField[],
  readable: readonly HealthField[],
  platform: PlatformId,
  nowMs: number,
): string | null {
  if (lost.length === 0) return null;
  const values = {
    lost: healthFieldsAtStart(
      lost.map(({ field }) => field),
      platform,
    ),
    platform: PLATFORM_NAMES[platform],
    ...dayOf(Math.min(...lost.map(({ sinceMs }) => sinceMs)), nowMs),
  };
  const worthNaming = readable.filter((field) => WORTH_NAMING.includes(field));
  const others = listOf(worthNaming.map((field) => healthFieldWord(field, platform)));
  return others ? say('health.lost-but', { ...values, others }) : say('health.lost', values);
}

/** For a page that shows nothing to read: when another one of its platform was last read. Null if none was. */
export function slowSentence(
  states: readonly FieldState[],
  platform: PlatformId,
  nowMs: number,
): string | null {
  if (states.length === 0) return null;
  const lastReadAtMs = Math.max(...states.map((state) => state.lastReadAtMs));
  return say('health.slow', { platform: PLATFORM_NAMES[platform], ...dayOf(lastReadAtMs, nowMs) });
}

/** "today"; for a lost field "Monday; missing since Tuesday", and "missing today" if it was read on the same day. */
export function stateWords({ lastReadAtMs, lostSinceMs }: FieldState, nowMs: number): string {
  const last = dayOf(lastReadAtMs, nowMs);
  const read = say('health.read', last);
  if (lostSinceMs === null) return read;
  const since = dayOf(lostSinceMs, nowMs);
  const missing = say('health.missing', since);
  const isSameDay = since.when === last.when && since.day === last.day;
  return isSameDay ? missing : say('health.read-and-missing', { read, missing });
}

/** The platform's line while its table is closed. */
export function platformHealthWords(
  states: readonly FieldState[],
  platform: PlatformId,
  nowMs: number,
): string {
  const lost = states.flatMap(({ field, lostSinceMs }) =>
    lostSinceMs === null ? [] : [{ field, lostSinceMs }],
  );
  if (lost.length === 0) {
    return say(
      'health.platform-read',
      dayOf(Math.max(...states.map(({ lastReadAtMs }) => lastReadAtMs)), nowMs),
    );
  }
  const fields = new Set(lost.map(({ field }) => field));
  return say('health.platform-missing', {
    lost: listOf([...fields].map((field) => healthFieldWord(field, platform))),
    ...dayOf(Math.min(...lost.map(({ lostSinceMs }) => lostSinceMs)), nowMs),
  });
}
