import type { Exclusion, ExclusionReason } from '../metrics/rates/rate-types';
import { countsByReason } from '../metrics/rates/sampling';
import type { PlatformId } from '../model/platform';
import type { PostCount } from '../model/post';
import type { AbsenceReason } from '../model/reading';
import { say } from './catalogue/say';
import { separated } from './lists';
import { ownCount } from './post-labels';

type Absence = Extract<ExclusionReason, `${PostCount}-${AbsenceReason}`>;

const isAbsence = (why: ExclusionReason): why is Absence => /^(likes|comments|views|shares|saves)-/.test(why);

/** Why a post is not part of a rate, as shown beside the post: "pinned", "likes hidden", "reactions hidden" on Facebook. */
export function exclusionWords(why: ExclusionReason, platform?: PlatformId): string {
  if (!isAbsence(why)) return say(`excluded.${why}`);
  const dash = why.indexOf('-');
  const absence = why.slice(dash + 1) as AbsenceReason;
  const count = why.slice(0, dash) as PostCount;
  return say(`excluded.absent-${absence}`, { count: platform ? ownCount(count, platform) : count });
}

/** "2 pinned", "1 with likes hidden" */
function postsLeftOut(
  { why, posts }: { why: ExclusionReason; posts: number },
  platform?: PlatformId,
): string {
  const words = { posts, why: exclusionWords(why, platform) };
  return isAbsence(why) || why === 'nothing-to-divide-by'
    ? say('excluded.posts-with', words)
    : say('excluded.posts-as-they-are', words);
}

/** "At least 19,760 posts on this page were not read: …", or null if all were. */
export const passedOverSentence = (count: number): string | null =>
  count === 0 ? null : say('excluded.passed-over', { posts: count });

/** "4 posts left out: 2 pinned, 1 too new, 1 with likes hidden", or "2 posts left out: pinned". Null if none were. */
export function leftOutSentence(excluded: readonly Exclusion[], platform?: PlatformId): string | null {
  if (excluded.length === 0) return null;
  const groups = countsByReason(excluded);
  const [only, ...others] = groups;
  // With one reason, its number would say the same twice.
  const reasons =
    only && others.length === 0
      ? exclusionWords(only.why, platform)
      : separated(groups.map((group) => postsLeftOut(group, platform)));
  return say('excluded.posts-left-out', { posts: excluded.length, reasons });
}

/** "likes hidden": the reason if every post that was seen lacks the same count for good; null otherwise. */
export function onlyReasonWords(excluded: readonly Exclusion[]): string | null {
  const [only, another] = countsByReason(excluded);
  if (!only || another || !isAbsence(only.why)) return null;
  return /-(hidden|off)$/.test(only.why) ? exclusionWords(only.why) : null;
}
