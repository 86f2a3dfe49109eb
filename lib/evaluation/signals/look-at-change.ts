import { ratioOf, type Span } from '../span';
import { judge, type Looked, unseen } from './judge';

/** The followers of an earlier snapshot. */
export interface EarlierFollowers {
  takenAtMs: number;
  followers: Span;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const WITHIN_DAYS = 31;

/** How far followers moved since the oldest snapshot of the last month, in percent of what they were. */
export function lookAtChange(
  followers: Span | null,
  earlier: readonly EarlierFollowers[],
  nowMs: number,
): Looked {
  const id = 'followers-jump';
  if (!followers) return unseen(id, 'not-read');
  const recent = earlier
    .filter(({ takenAtMs }) => takenAtMs < nowMs && nowMs - takenAtMs <= WITHIN_DAYS * DAY_MS)
    .sort((a, b) => a.takenAtMs - b.takenAtMs);
  const [first] = recent;
  const percent = first && ratioOf(followers, first.followers, 100);
  if (!percent) return unseen(id, 'no-earlier-snapshot');
  const change = { value: percent.value - 100, low: percent.low - 100, high: percent.high - 100 };
  return judge(id, { value: change, sampleSize: 2 });
}
