import type { Exclusion } from '../metrics/rates/rate-types';
import type { PostReadings } from '../model/post';
import { newestFirst } from '../model/post-order';
import { formatDay } from './numbers';
import { countOf } from './sentences';

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
  const which = days.length > 0 ? ` (${days.join('; ')})` : '';
  const why =
    ids.size === 1
      ? 'it stands at the top but is older than the posts after it, so it is probably pinned'
      : 'they stand at the top but are older than the posts after them, so they are probably pinned';
  return `${countOf(ids.size, 'post')} left out${which}: ${why}.`;
}
