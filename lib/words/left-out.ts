import type { Exclusion, ExclusionReason } from '../metrics/rates/rate-types';
import { countsByReason } from '../metrics/rates/sampling';
import type { AbsenceReason } from '../model/reading';
import { countOf } from './sentences';

const ABSENT: Record<AbsenceReason, string> = {
  hidden: 'hidden',
  private: 'private',
  'signed-out': 'for signed-in visitors',
  off: 'switched off',
  'not-shown': 'not shown there',
  'not-ready': 'not seen yet',
  unreadable: 'not readable',
};

/** Why a post is not part of a rate, as shown beside the post: "pinned", "likes hidden". */
export function exclusionWords(why: ExclusionReason): string {
  switch (why) {
    case 'pinned':
      return 'pinned';
    case 'probably-pinned':
      return 'probably pinned';
    case 'too-new':
      return 'too new';
    case 'sponsored':
      return 'sponsored';
    case 'before-the-window':
      return 'older than the chosen days';
    case 'undated':
      return 'without a date';
    case 'beyond-the-newest':
      return 'older than the sample';
    case 'other-kind':
      return 'of another kind';
    case 'nothing-to-divide-by':
      return 'nothing to divide by';
    default: {
      const dash = why.indexOf('-');
      return `${why.slice(0, dash)} ${ABSENT[why.slice(dash + 1) as AbsenceReason]}`;
    }
  }
}

/** Reasons that can directly follow a number: "2 pinned". The others need "with". */
const DIRECTLY_AFTER_NUMBER: readonly ExclusionReason[] = [
  'pinned',
  'probably-pinned',
  'too-new',
  'sponsored',
  'before-the-window',
  'undated',
  'beyond-the-newest',
  'other-kind',
];

/** "At least 19,760 posts on this page were not read: …", or null if all were. */
export function passedOverSentence(count: number): string | null {
  if (count === 0) return null;
  const were = count === 1 ? 'was' : 'were';
  return `At least ${countOf(count, 'post')} on this page ${were} not read: reading all of so long a list would slow the page down.`;
}

/** "4 posts left out: 2 pinned, 1 too new, 1 with likes hidden", or null if none were. */
export function leftOutSentence(excluded: readonly Exclusion[]): string | null {
  if (excluded.length === 0) return null;
  const parts = countsByReason(excluded).map(
    ({ why, posts }) =>
      `${posts} ${DIRECTLY_AFTER_NUMBER.includes(why) ? '' : 'with '}${exclusionWords(why)}`,
  );
  return `${countOf(excluded.length, 'post')} left out: ${parts.join(', ')}`;
}
