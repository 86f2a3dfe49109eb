import { sameHandle } from '../model/place';
import { precedes } from '../page/elements';
import type { Look } from '../page/look';
import { firstShownText } from '../page/shown-text';
import type { PostScope } from './contract';
import { isBelowTop, withPositions } from './list-order';

/** Shared reading code for platforms whose lists contain reposts, threads, and replies below a post. */

interface Drawn {
  element: Element;
  author: string | null;
}

/** Removes repeated ids and keeps the first post of each. */
export function eachOnce<Post extends { id: string }>(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post>();
  for (const post of posts) byId.set(post.id, byId.get(post.id) ?? post);
  return [...byId.values()];
}

/** On a profile, adds each post's position in the list. In a thread, each post comes after the one it continues. */
export function withProfilePositions<Post extends PostScope>(
  { place }: Look,
  posts: Post[],
  dateOf: (post: Post) => number | null,
): Post[] {
  return place.kind === 'profile' ? withPositions(posts, dateOf, true) : posts;
}

/** Moves the post in the address to the front; the others keep their order. */
export function addressedFirst<Post extends PostScope>({ place }: Look, posts: readonly Post[]): Post[] {
  const isAddressed = ({ id }: Post) => id === place.postId;
  return [...posts.filter(isAddressed), ...posts.filter((post) => !isAddressed(post))];
}

/**
 * Other people's replies to the post in the address. For any other post, the page does not say which replies belong to
 * it.
 */
export function answersBelow<Post extends Drawn>(
  { id, element, author }: PostScope & Pick<Drawn, 'author'>,
  look: Look,
  drawnPosts: (look: Look, within: ParentNode) => Post[],
  textOf: (post: Post) => string | null,
): string[] {
  if (id !== look.place.postId || element === null) return [];
  return drawnPosts(look, look.document)
    .filter((other) => precedes(element, other.element) && !sameHandle(other.author, author))
    .flatMap((other) => textOf(other) || []);
}

/**
 * Whether a post is pinned. `author` is its first link to an account. A "Pinned" label comes before the author's name and is not a link; a repost label is one.
 * The label's text depends on the language, so the answer is yes only if a newer post also follows in the list.
 */
export function pinnedByReason(
  { element, position }: PostScope,
  look: Look,
  author: Element | null | undefined,
): boolean | null {
  if (!element || !author || look.place.kind !== 'profile') return null;
  const first = firstShownText(element);
  if (!first) return null;
  return precedes(first, author) ? position?.aboveNewer || null : isBelowTop(position);
}
