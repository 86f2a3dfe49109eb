import type { PostCount } from '../../model/post';
import type { ProfileCount } from '../../model/profile';

/** Whose number is doubted: the profile's own, or that of its posts. */
export type DriftSubject = { of: 'profile'; count: ProfileCount } | { of: 'posts'; count: PostCount };

/**
 * Why a number that was read may be wrong.
 * - `far-from-last`: ten times more or less than before; for posts, the median of those compared
 * - `all-the-same`: one number for every post, as if the reader took it from one place
 * - `all-zero`: no post has any, as where a page shows 0 for a hidden number
 */
export type Drift = DriftSubject &
  (
    | {
        code: 'far-from-last';
        now: number;
        before: number;
        /** When the profile was last saved with this number. */
        beforeAtMs: number;
      }
    | { code: 'all-the-same' | 'all-zero'; now: number; posts: number }
  );

/** A doubted number of which the user has said that it is right. */
export interface ConfirmedNumber {
  code: Drift['code'];
  of: Drift['of'];
  count: Drift['count'];
  now: number;
}

/** A confirmed number may go on changing by this factor. Our own choice. */
const STILL_CONFIRMED = 2;

/** Whether the user has confirmed the number, or one close to it. */
export function isConfirmed(drift: Drift, confirmed: readonly ConfirmedNumber[]): boolean {
  return confirmed.some(({ code, of, count, now }) => {
    if (code !== drift.code || of !== drift.of || count !== drift.count) return false;
    const [low = 0, high = 0] = [now, drift.now].toSorted((a, b) => a - b);
    return high <= low * STILL_CONFIRMED;
  });
}
