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
  const posts = dataIn(document).flatMap((data) => data.posts);
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
  return dataIn(document)
    .flatMap(({ accounts }) => accounts)
    .filter(({ username }) => sameHandle(String(username), handle))
    .map(({ pk }) => pk);
}

interface Described {
  posts: JsonObject[];
  /** Accounts have no counts of their own here. */
  accounts: JsonObject[];
}

function dataIn(document: ParentNode): Described[] {
  return elementsIn(document, 'script[type="application/json"]').map(inBlock);
}

/** Most blocks are settings. Only blocks that mention likes or the id of an account are parsed. */
const inBlock = rememberedBlock((script, text) =>
  described(/"(?:like_count|pk)"/.test(text) ? parseBlock(script) : null),
);

/** Searches the whole data once, and what it found once more: an account may have posts, and a post has accounts. */
function described(data: unknown): Described {
  const found = objectsWhere(data, (object) => isPost(object) || isAccount(object));
  return { posts: objectsWhere(found, isPost), accounts: accountsIn(found) };
}

/** The accounts in the data, and those inside each, such as the authors of its posts. */
function accountsIn(data: unknown): JsonObject[] {
  return objectsWhere(data, isAccount).flatMap((account) => [account, ...accountsIn(Object.values(account))]);
}

/** `id` is another platform's id of the same account (2026-07). */
function isAccount(object: JsonObject): boolean {
  return typeof object.username === 'string' && typeof object.pk === 'string';
}

function isPost(object: JsonObject): boolean {
  return typeof object.code === 'string' && 'like_count' in object && 'comment_count' in object;
}
