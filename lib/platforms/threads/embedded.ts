import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import { at, type JsonObject, objectsWhere, parseBlock, rememberedBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

interface Found {
  accounts: JsonObject[];
  posts: JsonObject[];
}

/**
 * What the document's data blocks tell of the account and the posts (2025-12). They stay those of the address that was
 * loaded first, so an account counts under its own handle and a post under its own code and author alone.
 */
const embedded = memoize(({ document }: Look): Found => {
  const blocks = elementsIn(document, 'script[type="application/json"][data-sjs]').map(inBlock);
  return {
    accounts: blocks.flatMap(({ accounts }) => accounts),
    posts: blocks.flatMap(({ posts }) => posts),
  };
});

/** Every description of the account in the address; the same account may be told several times, in part. */
export function embeddedAccounts(look: Look): JsonObject[] {
  const { handle } = look.place;
  return embedded(look).accounts.filter((account) => sameHandle(text(account, 'username'), handle));
}

/** The posts by the account in the address, and the one that the address names, by code, in the order of the data. */
export const embeddedPosts = memoize((look: Look): Map<string, JsonObject[]> => {
  const { handle, postId } = look.place;
  const posts = new Map<string, JsonObject[]>();
  for (const post of embedded(look).posts) {
    const code = text(post, 'code') ?? '';
    const own = handle === null ? code === postId : sameHandle(text(post, 'user', 'username'), handle);
    if (own) posts.set(code, [...(posts.get(code) ?? []), post]);
  }
  return posts;
});

/** Every description of one of these posts. */
export function told({ id }: { id: string }, look: Look): JsonObject[] {
  return embeddedPosts(look).get(id) ?? [];
}

/** What all descriptions that speak of it agree on; undefined where they differ or none does. `null` there means unknown. */
export function agreed(objects: readonly JsonObject[], ...path: string[]): unknown {
  const [first, ...others] = objects
    .map((object) => at(object, ...path))
    .filter((value) => value !== undefined && value !== null);
  return others.every((other) => other === first) ? first : undefined;
}

/** A whole number of things, as data gives it; anything else is none. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function text(object: unknown, ...path: string[]): string | null {
  const value = at(object, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Most blocks are settings; only those that speak of accounts with followers or of posts are worth parsing. */
const inBlock = rememberedBlock(
  (script, text): Found =>
    /"(?:follower_count|like_count)"/.test(text)
      ? described(parseBlock(script))
      : { accounts: [], posts: [] },
);

/** All accounts and posts in one pass; an account may stand in a post, and a post in an account. */
function described(data: unknown): Found {
  const found = objectsWhere(data, (object) => isAccount(object) || isPost(object));
  const all = (fits: (object: JsonObject) => boolean) =>
    found.flatMap((object) => (fits(object) ? [object] : objectsWhere(Object.values(object), fits)));
  return { accounts: all(isAccount), posts: all(isPost) };
}

/** By shape: the roots are called after the page's own queries. */
function isAccount(object: JsonObject): boolean {
  return typeof object.username === 'string' && 'follower_count' in object;
}

function isPost(object: JsonObject): boolean {
  return (
    typeof object.code === 'string' && 'like_count' in object && text(object, 'user', 'username') !== null
  );
}
