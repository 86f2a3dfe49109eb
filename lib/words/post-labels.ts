import type { PlatformId } from '../model/platform';
import type { PostCount, PostKind, PostReadings } from '../model/post';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { formatDay } from './numbers';

/** How a platform calls a count: "replies" for comments on Threads. */
export const ownCount = (count: PostCount, platform: PlatformId) =>
  PLATFORM_FACTS[platform].words.counts[count] ?? count;

/** "Likes"; in the platform's own words: "Replies" for comments on Threads. */
export const postCountLabel = (count: PostCount, platform: PlatformId): string =>
  say(`post.label-${ownCount(count, platform)}`);

/** "Median replies" */
export const medianLabel = (count: PostCount, platform: PlatformId): string =>
  say(`profile.numbers.median-${ownCount(count, platform)}`);

/** "Reel" */
const kindName = (kind: PostKind): string => say(`post.kind-${kind}`);

/** "Reels" */
export const kindsName = (kind: PostKind): string => say(`post.kinds-${kind}`);

/** "Reel, Mar 1": the name of a post where its picture cannot be shown. */
export function postTitle({ kind, postedAtMs }: PostReadings, nowMs: number): string {
  return postedAtMs === null
    ? say('post.title-undated', { kind: kindName(kind) })
    : say('post.title', { kind: kindName(kind), day: formatDay(postedAtMs, nowMs) });
}
