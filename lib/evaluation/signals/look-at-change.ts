import type { Seen } from '../seen';
import { ratioOf, type Span, spanOf } from '../span';
import { judge, type Looked, unseen } from './judge';

const DAY_MS = 24 * 60 * 60 * 1000;
const WITHIN_DAYS = 31;

/** How far followers moved since the oldest snapshot of the last month, in percent of what they were. */
export function lookAtChange(followers: Span | null, earlier: Seen['earlier'], nowMs: number): Looked {
  const id = 'followers-jump';
  if (!followers) return unseen(id, 'not-read');
  const [first] = earlier
    .filter(({ takenAtMs }) => takenAtMs < nowMs && nowMs - takenAtMs <= WITHIN_DAYS * DAY_MS)
    .filter(({ profile }) => profile.followers.found)
    .sort((a, b) => a.takenAtMs - b.takenAtMs);
  const before = spanOf(first?.profile.followers);
  const percent = before && ratioOf(followers, before, 100);
  if (!percent) return unseen(id, before ? 'nothing-to-divide-by' : 'no-earlier-snapshot');
  const change = { value: percent.value - 100, low: percent.low - 100, high: percent.high - 100 };
  return judge(id, { value: change, sampleSize: 2 });
}
