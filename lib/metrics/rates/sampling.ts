import type { PostCount, PostKind, PostReadings } from '../../model/post';
import { newestFirst } from '../../model/post-order';
import type { AbsenceReason } from '../../model/reading';
import { DAY_MS, HOUR_MS } from '../../model/time';
import { sponsorshipOf } from '../disclosure/sponsorship';
import type { Exclusion, ExclusionReason } from './rate-types';
import type { SampleSettings } from './sample-settings';

/** Posts that may count, newest first, and those left out for any formula. */
export interface Eligible {
  posts: PostReadings[];
  excluded: Exclusion[];
}

/**
 * Leaves out posts as the settings say: by default pinned posts (chosen, not typical), those probably pinned, and posts
 * younger than a day (still collecting). Sorts the rest newest first, undated posts last. The order of the input does
 * not matter.
 */
export function eligiblePosts(
  posts: readonly PostReadings[],
  settings: SampleSettings,
  nowMs: number,
): Eligible {
  const eligible: Eligible = { posts: [], excluded: [] };
  for (const post of [...newestReadings(posts)].sort(newestFirst)) {
    const why = whyLeftOut(post, settings, nowMs);
    if (why) eligible.excluded.push({ id: post.id, why });
    else eligible.posts.push(post);
  }
  return eligible;
}

function whyLeftOut(
  post: PostReadings,
  { leaveOut, withinDays }: SampleSettings,
  nowMs: number,
): ExclusionReason | null {
  const ageMs = post.postedAtMs === null ? null : nowMs - post.postedAtMs;
  const pinning = pinningOf(post);
  if (leaveOut.pinned && pinning) return pinning;
  const { youngerThanHours } = leaveOut;
  if (ageMs !== null && youngerThanHours > 0 && ageMs < youngerThanHours * HOUR_MS) return 'too-new';
  if (leaveOut.sponsored && sponsorshipOf(post) === 'sponsored') return 'sponsored';
  if (withinDays === null) return null;
  if (ageMs === null) return 'undated';
  return ageMs > withinDays * DAY_MS ? 'before-the-window' : null;
}

/** Pinned according to the page, or probably pinned according to its position; null if not, or if unknown. */
export function pinningOf({ pinned, aboveNewer }: PostReadings): 'pinned' | 'probably-pinned' | null {
  if (pinned !== null) return pinned ? 'pinned' : null;
  return aboveNewer ? 'probably-pinned' : null;
}

/** Each post once, with its newest reading. Of two at the same moment, the choice is always the same. */
export function newestReadings(posts: readonly PostReadings[]): PostReadings[] {
  const byId = new Map<string, PostReadings>();
  for (const post of posts) {
    const known = byId.get(post.id);
    if (!known || isLater(post, known)) byId.set(post.id, post);
  }
  return [...byId.values()];
}

function isLater(post: PostReadings, known: PostReadings): boolean {
  if (post.takenAtMs !== known.takenAtMs) return post.takenAtMs > known.takenAtMs;
  return JSON.stringify(post) > JSON.stringify(known);
}

/** The newest posts that show a set of counts, and why the others are left out. */
export interface Window {
  posts: PostReadings[];
  excluded: Exclusion[];
  /** How many places of the sample are taken, whether or not the counts were seen: at most the sample size. */
  slots: number;
}

/**
 * The newest posts up to the sample size. A post whose count is not seen yet keeps its slot, and no older post replaces
 * it. A post that will never show the count gives its slot to the next.
 */
export function windowOf(
  eligible: readonly PostReadings[],
  counts: readonly PostCount[],
  { sampleSize, leaveOut }: SampleSettings,
): Window {
  const window: Window = { posts: [], excluded: [], slots: 0 };
  for (const post of eligible) {
    const missing = missingCount(post, counts, leaveOut.hiddenLikes);
    if (window.slots >= sampleSize) window.excluded.push({ id: post.id, why: 'beyond-the-newest' });
    else if (!missing) {
      window.posts.push(post);
      window.slots += 1;
    } else {
      window.excluded.push({ id: post.id, why: missing.why });
      if (!missing.forGood) window.slots += 1;
    }
  }
  return window;
}

/** The first of the counts that will never be found, otherwise the first that was not found. */
function missingCount(post: PostReadings, counts: readonly PostCount[], hiddenFreesSlot: boolean) {
  const missing = counts.flatMap((count) => {
    const reading = post[count];
    if (reading.found) return [];
    const forGood =
      willNeverShow(post.kind, count, reading.why) && (hiddenFreesSlot || reading.why !== 'hidden');
    return [{ why: `${count}-${reading.why}` as const, forGood }];
  });
  return missing.find(({ forGood }) => forGood) ?? missing[0] ?? null;
}

/** Hidden and switched-off counts stay missing; most platforms count no views of photos and texts. */
function willNeverShow(kind: PostKind, count: PostCount, why: AbsenceReason): boolean {
  if (why === 'hidden' || why === 'off') return true;
  const still = kind === 'photo' || kind === 'carousel' || kind === 'text';
  return count === 'views' && still && why === 'not-shown';
}

/** How many posts are left out for each reason, in the order in which the reasons first appear. */
export function countsByReason(excluded: readonly Exclusion[]): { why: ExclusionReason; posts: number }[] {
  return [...Map.groupBy(excluded, ({ why }) => why)].map(([why, those]) => ({ why, posts: those.length }));
}
