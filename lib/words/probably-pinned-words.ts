import type { Exclusion } from '../metrics/rates/rate-types';
import type { PostReadings } from '../model/post';
import { newestFirst } from '../model/post-order';
import { say } from './catalogue/say';
import { formatDay } from './numbers';

/** Says how many posts were left out as probably pinned, from which days, and why. Null if none were. */
export function probablyPinnedSentence(
  leftOut: readonly Exclusion[],
  posts: readonly PostReadings[],
  nowMs: number,
): string | null {
  const ids = new Set(leftOut.flatMap(({ id, why }) => (why === 'probably-pinned' ? [id] : [])));
  if (ids.size === 0) return null;
  const days = [...posts]
    .filter(({ id }) => ids.has(id))
    .sort(newestFirst)
    .flatMap(({ postedAtMs }) => (postedAtMs === null ? [] : formatDay(postedAtMs, nowMs)));
  return days.length > 0
    ? say('excluded.top-pinned', { posts: ids.size, days: days.join('; ') })
    : say('excluded.top-pinned-undated', { posts: ids.size });
}
