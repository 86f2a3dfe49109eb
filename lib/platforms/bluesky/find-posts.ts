import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { addressedFirst, eachOnce, withProfilePositions } from '../conversation';
import { type NamedParts, namedParts, ownParts, type PostBounds } from '../own-parts';
import { isId } from './address';
import { handleOf } from './header';
import { timeOf } from './post-id';

/** The test ids of posts in a list and in a conversation. The author's handle follows (2023 to 2026-01). */
const NAMES = ['feedItem-by-', 'postThreadItem-by-'];
export const POST = NAMES.map((name) => `[data-testid^="${name}"]`).join();

const PATH = /^\/profile\/([^/]+)\/post\/([\w.~:-]+?)(?:\/(liked-by|reposted-by|quotes))?\/?$/;

/** A quoted post is one clickable box. */
const QUOTED = '[role="link"]:not(a)';

export interface Item extends PostScope, PostBounds {
  element: Element;
  author: string;
  named: NamedParts;
}

/** The account's own posts. Reposts and replies by others are left out. */
export function find(look: Look, within: ParentNode): Item[] {
  return within === look.document ? ownOnPage(look) : ownIn(look, within);
}

/** The account's own posts on the whole page. Memoized, because several readers use it. */
export const ownOnPage = memoize((look: Look): Item[] => {
  const own = ownIn(look, look.document);
  return withProfilePositions(look, own, ({ id }) => timeOf(id, look.nowMs));
});

function ownIn(look: Look, within: ParentNode): Item[] {
  const owner = ownerOf(look);
  const own = itemsIn(look, within).filter((item) => sameHandle(item.author, owner) && !isReposted(item));
  return addressedFirst(look, eachOnce(own));
}

/**
 * Whether a link to the reposting account is above the avatar. An account's repost of its own post is listed by the date
 * of the repost, which would put it out of date order.
 */
function isReposted({ element }: Item): boolean {
  const [first, second] = element.querySelectorAll('a[href*="/profile/"]');
  return Boolean(first && second && shownText(first) !== '' && shownText(second) === '');
}

function ownerOf(look: Look): string | null {
  const { kind, handle, postId } = look.place;
  if (kind === 'profile') return handleOf(look);
  if (!isId(handle)) return handle;
  return itemsIn(look, look.document).find(({ id }) => id === postId)?.author ?? null;
}

export function itemsIn(look: Look, within: ParentNode): Item[] {
  return endsOfList(elementsIn(within, POST), look).flatMap((element) => {
    const testId = attribute(element, 'data-testid');
    const author = testId.slice(testId.indexOf('-by-') + '-by-'.length);
    const post = { element, others: [...element.querySelectorAll(QUOTED)] };
    const id = idOf(post, author, look);
    return id === null ? [] : { id, author, ...post, named: namedParts(post) };
  });
}

/**
 * The id of a post. An open post does not link to itself, only to the lists of its likes, reposts and quotes. Any other
 * post links to itself beside its author's name. Links in the text are ignored: they may lead to the author's other posts.
 */
function idOf(post: Pick<Item, 'element' | 'others'>, author: string, look: Look): string | null {
  const links = ownParts(post, 'a[href*="/post/"]').flatMap((link) => {
    const [, account = '', id = '', list] = PATH.exec(destinationOf(link, look)?.pathname ?? '') ?? [];
    const isOwn = sameHandle(account, author) || isId(account);
    return isOwn ? { link, id, isList: list !== undefined } : [];
  });
  const ids = new Set(links.filter(({ isList }) => isList).map(({ id }) => id));
  if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  return links.find(({ link }) => isBesideName(link, post.element))?.id ?? null;
}

function isBesideName(link: Element, item: Element): boolean {
  let part = parentOf(link);
  while (part && part !== item) {
    const names = [...part.querySelectorAll('a[href*="/profile/"]')];
    if (names.some((name) => name !== link && !attribute(name, 'href').includes('/post/'))) {
      return part.querySelector('[data-testid="replyBtn"], [data-testid="postText"]') === null;
    }
    part = parentOf(part);
  }
  return false;
}
