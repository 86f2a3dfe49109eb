import { elementsIn } from '../../page/elements';
import { at, type JsonObject, objectsWhere, parseBlock, rememberedBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/**
 * The posts that the document's data blocks describe, by code. The blocks stay those of the address that was
 * loaded first, so a post counts only under its own code. The roots are renamed between releases (seen in
 * 2026-01 and 2026-07), so it is found by shape; pictures of a carousel have likes of 0 and no comments.
 */
export const embeddedPosts = memoize(({ document }: Look): Map<unknown, JsonObject> => {
  const posts = elementsIn(document, 'script[type="application/json"]').flatMap(postsIn);
  return new Map(posts.reverse().map((post) => [post.code, post]));
});

/** What the data says of the post that the address names. */
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

/** Most blocks are settings; only those that speak of likes are worth parsing. */
const postsIn = rememberedBlock((script, text) =>
  text.includes('"like_count"') ? objectsWhere(parseBlock(script), isPost) : [],
);

function isPost(object: JsonObject): boolean {
  return typeof object.code === 'string' && 'like_count' in object && 'comment_count' in object;
}
