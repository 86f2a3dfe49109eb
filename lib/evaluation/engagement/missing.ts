import { spanOf } from '../../metrics/measures/span';
import type { TierBound } from '../../metrics/measures/tiers';
import { minDatedPosts } from '../../metrics/rates/pace';
import type { Average, Exclusion } from '../../metrics/rates/rate-types';
import type { SampleSettings } from '../../metrics/rates/sample-settings';
import { type Eligible, pinningOf, windowOf } from '../../metrics/rates/sampling';
import { POST_COUNTS, type PostCount, type PostKind, type PostReadings } from '../../model/post';
import type { AbsenceReason, Reading } from '../../model/reading';

/** Posts that do not show a count, for one reason. */
export interface CountAbsence {
  why: AbsenceReason;
  posts: number;
  /** Whether these are only views of photos, carousels and texts: most platforms do not count those. */
  isStill: boolean;
}

/** Why a count has no median. */
export type MissingAverage =
  | { code: 'no-posts' }
  | { code: 'on-no-post'; absences: CountAbsence[] }
  | {
      code: 'too-few-posts';
      counted: number;
      needed: number;
      leftOut: Exclusion[];
      absences: CountAbsence[];
    };

/** Why there is no pace. `too-short`: the posts span less than a day, or posts between them may not have been seen. */
export type MissingPace =
  | { code: 'no-posts' | 'too-short' }
  | { code: 'undated-posts'; undated: number; posts: number }
  | { code: 'too-few-dated'; dated: number; needed: number };

/** Why there is no tier. */
export type MissingTier =
  | { code: 'no-followers'; why: AbsenceReason }
  | { code: 'no-tiers' }
  | { code: 'spans-tiers'; low: number; high: number };

/** Why a count has no median; null for every count that has one. The most frequent reason comes first. */
export function missingAverages(
  averages: Record<PostCount, Average | null>,
  posts: readonly PostReadings[],
  eligible: Eligible,
  settings: SampleSettings,
): Record<PostCount, MissingAverage | null> {
  const missing = (count: PostCount): MissingAverage | null => {
    if (averages[count]) return null;
    if (posts.length === 0) return { code: 'no-posts' };
    const absences = absencesOf(count, posts);
    const absent = absences.reduce((sum, { posts: some }) => sum + some, 0);
    if (absent === posts.length) return { code: 'on-no-post', absences };
    return {
      code: 'too-few-posts',
      counted: windowOf(eligible.posts, [count], settings).posts.length,
      needed: settings.minPosts,
      leftOut: eligible.excluded,
      absences,
    };
  };
  return Object.fromEntries(POST_COUNTS.map((count) => [count, missing(count)])) as Record<
    PostCount,
    MissingAverage | null
  >;
}

const STILL: readonly PostKind[] = ['photo', 'carousel', 'text'];

function absencesOf(count: PostCount, posts: readonly PostReadings[]): CountAbsence[] {
  const absent = posts.flatMap(({ kind, [count]: reading }) =>
    reading.found ? [] : [{ kind, why: reading.why }],
  );
  return [...Map.groupBy(absent, ({ why }) => why)]
    .map(([why, those]) => ({
      why,
      posts: those.length,
      isStill: count === 'views' && why === 'not-shown' && those.every(({ kind }) => STILL.includes(kind)),
    }))
    .sort((a, b) => b.posts - a.posts);
}

/** Call only if there is no pace. */
export function missingPace(
  posts: readonly PostReadings[],
  settings: SampleSettings,
  nowMs: number,
): MissingPace {
  const regular = posts.filter((post) => pinningOf(post) === null);
  if (regular.length === 0) return { code: 'no-posts' };
  const undated = regular.filter(({ postedAtMs }) => postedAtMs === null).length;
  if (undated > 0) return { code: 'undated-posts', undated, posts: regular.length };
  const dated = regular.filter(({ postedAtMs }) => postedAtMs !== null && postedAtMs <= nowMs).length;
  const needed = minDatedPosts(settings);
  return dated < needed ? { code: 'too-few-dated', dated, needed } : { code: 'too-short' };
}

/** Call only if there is no tier. */
export function missingTier(followers: Reading | undefined, tiers: readonly TierBound[]): MissingTier {
  if (!followers?.found) return { code: 'no-followers', why: followers?.why ?? 'not-shown' };
  if (tiers.length === 0) return { code: 'no-tiers' };
  const { low, high } = spanOf(followers) ?? followers;
  return { code: 'spans-tiers', low, high };
}
