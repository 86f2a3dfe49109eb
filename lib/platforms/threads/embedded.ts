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
 * The accounts and posts in the document's data blocks (2025-12). The blocks stay those of the first address loaded, so
 * handles, post codes and authors must be checked against the current address.
 */
const embedded = memoize(({ document }: Look): Found => {
  const blocks = elementsIn(document, 'script[type="application/json"][data-sjs]').map(inBlock);
  return {
    accounts: blocks.flatMap(({ accounts }) => accounts),
    posts: blocks.flatMap(({ posts }) => posts),
  };
});

/** All descriptions of the account in the address. The data may describe it several times, each time in part. */
export const embeddedAccounts = memoize((look: Look): JsonObject[] => {
  const { handle } = look.place;
  return embedded(look).accounts.filter((account) => sameHandle(text(account, 'username'), handle));
});

/** The ids of an account, from every description of it or of a post of its own. */
export function embeddedIds(look: Look, handle: string): unknown[] {
  const { accounts, posts } = embedded(look);
  return [...accounts, ...posts.map((post) => post.user)]
    .filter((user) => sameHandle(text(user, 'username'), handle))
    .map((user) => text(user, 'pk'));
}

/** The account's own posts by code, in the order of the data. If the address has no handle, only the post it names. */
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

/** All descriptions of one of these posts. */
export function descriptionsOf({ id }: { id: string }, look: Look): JsonObject[] {
  return embeddedPosts(look).get(id) ?? [];
}

/** The value that all descriptions agree on. Undefined if they differ or none has it. `null` in the data means unknown. */
export function agreedValue(objects: readonly JsonObject[], ...path: string[]): unknown {
  if (objects.length === 0) return undefined;
  const [first, ...others] = objects
    .map((object) => at(object, ...path))
    .filter((value) => value !== undefined && value !== null);
  return others.every((other) => other === first) ? first : undefined;
}

/** A count from the data. Null if it is not a whole number of at least 0. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function text(object: unknown, ...path: string[]): string | null {
  const value = at(object, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Most blocks are settings. Only blocks that mention follower or like counts are parsed. */
const inBlock = rememberedBlock(
  (script, text): Found =>
    text.includes('"follower_count"') || text.includes('"like_count"')
      ? described(parseBlock(script))
      : { accounts: [], posts: [] },
);

/** Finds all accounts and posts. An account may be inside a post, and a post inside an account. */
function described(data: unknown): Found {
  const found = objectsWhere(data, (object) => isAccount(object) || isPost(object));
  const all = (fits: (object: JsonObject) => boolean) =>
    found.flatMap((object) => (fits(object) ? [object] : objectsWhere(Object.values(object), fits)));
  return { accounts: all(isAccount), posts: all(isPost) };
}

/** Detected by shape, because the names of the data's roots depend on the page's queries. */
function isAccount(object: JsonObject): boolean {
  return typeof object.username === 'string' && 'follower_count' in object;
}

function isPost(object: JsonObject): boolean {
  return (
    typeof object.code === 'string' && 'like_count' in object && text(object, 'user', 'username') !== null
  );
}
