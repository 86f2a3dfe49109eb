import type { Wall } from '../model/page-report';
import type { Place } from '../model/place';
import { POST_COUNTS, type PostCount, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import type { AbsenceReason, AbsentReading, Reading } from '../model/reading';
import { postIn, type Sample } from '../model/sample';
import type { HealthField, PageKind } from './reader-health';

/** A look at a page as the reader of its tab handed it over. */
export interface HandedOver {
  sample: Sample;
  place: Place;
  wall: Wall | null;
}

/** Which fields a look found, and which it lacked beside content. */
export interface FieldsSeen {
  shown: Set<HealthField>;
  lacked: Set<HealthField>;
}

/** A list with fewer posts may be one of the few that differ: photos without views, posts without comments. */
const MIN_POSTS_IN_LIST = 3;

/** The page's kind for the record, or null if no profile's numbers are read there. */
export function pageKindOf({ kind, tab }: Place): PageKind | null {
  if (kind === 'post') return kind;
  if (kind !== 'profile') return null;
  // Only names of tabs, because an address can contain anything.
  return tab !== null && /^[a-z]{1,20}$/.test(tab) ? `profile/${tab}` : kind;
}

/** Judges one look. A page behind a wall lacks nothing: what it leaves out, it leaves out on purpose. */
export function fieldsSeen({ sample, place, wall }: HandedOver): FieldsSeen {
  const seen: FieldsSeen = { shown: new Set(), lacked: new Set() };
  const isList = place.kind === 'profile';
  const posts = postsOf(sample, place);
  const { profile } = sample;
  const isHeaderRead = isList && profile !== null && hasNumber(profile);
  for (const count of POST_COUNTS) {
    const field = `post:${count}` as const;
    if (posts.some((post) => isShown(post[count]))) seen.shown.add(field);
    else if (wall === null && lacksCount(count, posts, isList, isHeaderRead)) seen.lacked.add(field);
  }
  const isPageRead = isHeaderRead || posts.some(hasCount);
  for (const count of profile ? PROFILE_COUNTS : []) {
    const field = `profile:${count}` as const;
    const reading = profile?.[count];
    if (reading?.found) seen.shown.add(field);
    else if (profile && reading && wall === null && isList && isMissing(reading, isPageRead))
      seen.lacked.add(field);
  }
  return seen;
}

/** The fields of a shown profile that have a number, and those that lack one for no reason that the page states. */
export function fieldsOf(
  profile: ProfileReadings,
  posts: readonly PostReadings[],
): { found: HealthField[]; missing: HealthField[] } {
  const readings: [HealthField, Reading[]][] = [
    ...PROFILE_COUNTS.map((count): [HealthField, Reading[]] => [`profile:${count}`, [profile[count]]]),
    ...POST_COUNTS.map((count): [HealthField, Reading[]] => [
      `post:${count}`,
      posts.map((post) => post[count]),
    ]),
  ];
  const having = (test: (all: Reading[]) => boolean) =>
    readings.filter(([, all]) => test(all)).map(([field]) => field);
  return {
    found: having((all) => all.some(isShown)),
    missing: having((all) => all.some(({ found }) => !found) && all.every(isLacked)),
  };
}

/** On a post's own page only the post of the address: others may be shown as tiles. */
function postsOf(sample: Sample, { kind, postId }: Place): PostReadings[] {
  if (kind === 'profile') return Object.values(sample.posts);
  const own = postId === null ? undefined : postIn(sample, postId);
  return own ? [own] : [];
}

/** Whether every post with content lacks the count for no reason that the page states. */
function lacksCount(
  count: PostCount,
  posts: readonly PostReadings[],
  isList: boolean,
  isHeaderRead: boolean,
): boolean {
  const missing = posts.filter((post) => {
    const reading = post[count];
    // A tile can have no other number, and no text either. The header then says that the page has come.
    const hasContent = post.caption !== null || hasCount(post) || isHeaderRead;
    // In a list, numbers may wait for the pointer. On a post's own page nothing does.
    return !reading.found && isMissing(reading, hasContent) && !(isList && reading.why === 'not-ready');
  });
  const isOnPurpose = posts.some(({ [count]: reading }) => !reading.found && ON_PURPOSE.has(reading.why));
  return !isOnPurpose && missing.length >= (isList ? MIN_POSTS_IN_LIST : 1);
}

const ON_PURPOSE: ReadonlySet<AbsenceReason> = new Set(['hidden', 'private', 'signed-out', 'off']);

/**
 * "Unreadable" says that something is there. The other reasons also fit a page that never shows the field, so they count
 * only beside other content, and how often the page used to show the field decides (`isLost`).
 */
function isMissing({ why }: AbsentReading, hasContent: boolean): boolean {
  return !ON_PURPOSE.has(why) && (why === 'unreadable' || hasContent);
}

const isLacked = (reading: Reading): boolean =>
  reading.found ? !isShown(reading) : !ON_PURPOSE.has(reading.why);

/** A zero that is only left out on the page says nothing about the readers. */
const isShown = (reading: Reading): boolean => reading.found && reading.raw !== '';

const hasCount = (post: PostReadings): boolean => POST_COUNTS.some((count) => post[count].found);

function hasNumber(profile: ProfileReadings): boolean {
  return PROFILE_COUNTS.some((count) => profile[count].found);
}
