import type { PostCount, PostKind, PostReadings } from '../model/post';
import { say } from './catalogue/say';
import { formatDay } from './numbers';

/** "Likes" */
export const postCountLabel = (count: PostCount): string => say(`post.label-${count}`);

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
