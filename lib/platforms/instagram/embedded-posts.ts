import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import { at, type JsonObject, objectsWhere, parseBlock, rememberedBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/**
 * Maps each shortcode to the post in the document's data blocks. The blocks still describe the address that was loaded
 * first, so look up each post by its own shortcode. Releases rename the root keys (seen in 2026-01 and 2026-07), so
 * posts are found by their shape. The pictures of a carousel have 0 likes and no comment count, so they do not match.
 */
export const embeddedPosts = memoize(({ document }: Look): Map<unknown, JsonObject> => {
  const posts = elementsIn(document, 'script[type="application/json"]').flatMap(postsIn);
  return new Map(posts.reverse().map((post) => [post.code, post]));
});

/** Returns the data of the post that the address names. */
export function embeddedHere(look: Look): JsonObject | null {
  return embeddedPosts(look).get(look.place.postId) ?? null;
}

export function embeddedText(post: JsonObject | null, ...path: string[]): string | null {
  const value = at(post, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function embeddedFlag(post: JsonObject | null, ...path: string[]): boolean | null {
  const value = at(post, ...path);
  return typeof value === 'boolean' ? value : null;
}

/** The ids of an account, from every object of the data that names it: posts, their authors and collaborators. */
export function embeddedIds({ document }: Look, handle: string): unknown[] {
  return elementsIn(document, 'script[type="application/json"]')
    .flatMap(accountsIn)
    .filter(({ username }) => sameHandle(String(username), handle))
    .map(({ pk }) => pk);
}

/** Accounts have no counts of their own here. `id` is another platform's id of the same account (2026-07). */
const accountsIn = rememberedBlock((script, text) =>
  text.includes('"username"') && text.includes('"pk"') ? accountsBelow(parseBlock(script)) : [],
);

function accountsBelow(data: unknown): JsonObject[] {
  const isAccount = (object: JsonObject) =>
    typeof object.username === 'string' && typeof object.pk === 'string';
  const found = objectsWhere(data, isAccount);
  // An account may contain others, such as those in its posts.
  return found.flatMap((account) => [account, ...accountsBelow(Object.values(account))]);
}

/** Parses only blocks that mention likes, because most blocks are settings. */
const postsIn = rememberedBlock((script, text) =>
  text.includes('"like_count"') ? objectsWhere(parseBlock(script), isPost) : [],
);

function isPost(object: JsonObject): boolean {
  return typeof object.code === 'string' && 'like_count' in object && 'comment_count' in object;
}
