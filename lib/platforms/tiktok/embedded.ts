import { sameHandle } from '../../model/place';
import { at, isObject, type JsonObject, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { Shortening } from './counts';

export interface EmbeddedAccount {
  user: JsonObject;
  /** Rounded like the display. */
  stats: unknown;
  /** Not rounded on a profile's own page since 2025-12. */
  statsV2: unknown;
  /** How the numbers are rounded, if known. */
  shortening: Shortening;
}

export interface EmbeddedPost {
  item: JsonObject;
  author: unknown;
  stats: JsonObject;
}

interface Embedded {
  /** The data's parts by name: `webapp.user-detail` and the like. */
  scope: unknown;
  accounts: EmbeddedAccount[];
  posts: Map<string, EmbeddedPost>;
}

/** Data about the account in the address. The handle is checked, because the data stays that of the first page loaded. */
export function embeddedAccount(look: Look): EmbeddedAccount | undefined {
  return embedded(look).accounts.find(({ user }) => sameHandle(String(user.uniqueId), look.place.handle));
}

/** The ids of an account, from every part of the data that names it. They are longer than exact numbers, so texts. */
export function embeddedIds(look: Look, handle: string): unknown[] {
  const named = embedded(look).accounts.filter(({ user }) => sameHandle(String(user.uniqueId), handle));
  return named.map(({ user }) => user.id).filter((id) => typeof id === 'string');
}

export function embeddedPosts(look: Look): Map<string, EmbeddedPost> {
  return embedded(look).posts;
}

/** What the page may show for TikTok's message `key`: the text in the page's own dictionary, and the `known` texts. */
export function pageWords(look: Look, key: string, ...known: string[]): unknown[] {
  const dictionary = at(embedded(look).scope, 'webapp.i18n-translation');
  const levels = isObject(dictionary) ? [dictionary, ...Object.values(dictionary)] : [];
  // The messages are at the dictionary's root or one level below it, under a name that changes.
  return [...levels.flatMap((level) => at(level, key) ?? []), ...known];
}

/** TikTok's status code for the address. Undefined if the data is for another address. */
export function pageStatus(look: Look): unknown {
  const { scope } = embedded(look);
  const { kind, handle, postId } = look.place;
  const madeFor = at(scope, 'seo.abtest', 'canonical') ?? look.url.href;
  return String(madeFor).includes(postId ?? `@${handle}`)
    ? at(scope, kind === 'post' ? 'webapp.video-detail' : 'webapp.user-detail', 'statusCode')
    : undefined;
}

/** Caches results by the first block that has data. A result is valid only while `SIGI_STATE` is also the same. */
const extracted = new WeakMap<object, { sigi: unknown; embedded: Embedded }>();

/** TikTok's data was in `SIGI_STATE` until 2023. The other block was seen from 2023 to 2026-07. */
function embedded({ document }: Look): Embedded {
  const [universal, sigi] = ['__UNIVERSAL_DATA_FOR_REHYDRATION__', 'SIGI_STATE'].map((id) => {
    const script = document.getElementById(id);
    return script && parseBlock(script);
  });
  const key = [universal, sigi].find(isObject) ?? {};
  const known = extracted.get(key);
  if (known && known.sigi === sigi) return known.embedded;
  const embedded = extract(at(universal, '__DEFAULT_SCOPE__'), sigi);
  extracted.set(key, { sigi, embedded });
  return embedded;
}

/** Finds accounts and posts by their shape, because desktop and mobile pages name the parts differently. */
function extract(scope: unknown, sigi: unknown): Embedded {
  const accounts: EmbeddedAccount[] = [];
  const posts = new Map<string, EmbeddedPost>();
  const addAccount = (user: unknown, stats: unknown, statsV2: unknown, shortening: Shortening) => {
    if (isObject(user)) accounts.push({ user, stats, statsV2, shortening });
  };
  const addPost = (item: unknown) => {
    if (!isObject(item) || typeof item.id !== 'string') return;
    const { author } = item;
    addAccount(author, item.authorStats, item.authorStatsV2, 'unknown');
    posts.set(item.id, {
      item,
      author: at(author, 'uniqueId') ?? author,
      stats: Object.fromEntries([...entriesOf(item.stats), ...entriesOf(item.statsV2)]),
    });
  };
  for (const [, part] of entriesOf(scope)) {
    const userInfo = at(part, 'userInfo');
    addAccount(at(userInfo, 'user'), at(userInfo, 'stats'), at(userInfo, 'statsV2'), 'rounded');
    addPost(at(part, 'itemInfo', 'itemStruct'));
  }
  for (const [handle, user] of entriesOf(at(sigi, 'UserModule', 'users'))) {
    addAccount(user, at(sigi, 'UserModule', 'stats', handle), null, 'unknown');
  }
  for (const [, item] of entriesOf(at(sigi, 'ItemModule'))) addPost(item);
  return { scope, accounts, posts };
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
