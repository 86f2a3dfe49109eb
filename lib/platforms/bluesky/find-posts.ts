import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { addressedFirst, eachOnce, withProfilePositions } from '../conversation';
import { isId } from './address';
import { handleOf } from './header';
import { type ItemParts, itemParts } from './item-parts';
import { timeOf } from './post-id';

/** The test ids of posts in a list and in a conversation. The author's handle follows (2023 to 2026-01). */
const NAMES = ['feedItem-by-', 'postThreadItem-by-'];
export const POST = NAMES.map((name) => `[data-testid^="${name}"]`).join();
/** Browsers search for a single condition ten times faster than for one of two. */
const MAYBE_POST = '[data-testid*="Item-by-"]';
const isPost = (element: Element): boolean =>
  NAMES.some((name) => attribute(element, 'data-testid').startsWith(name));

const PATH = /^\/profile\/([^/]+)\/post\/([\w.~:-]+?)(?:\/(liked-by|reposted-by|quotes))?\/?$/;

export interface Item extends PostScope, ItemParts {
  element: Element;
  author: string;
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
function isReposted({ toAccounts: [first, second] }: Item): boolean {
  return Boolean(first && second && shownText(first) !== '' && shownText(second) === '');
}

function ownerOf(look: Look): string | null {
  const { kind, handle, postId } = look.place;
  if (kind === 'profile') return handleOf(look);
  if (!isId(handle)) return handle;
  return itemsIn(look, look.document).find(({ id }) => id === postId)?.author ?? null;
}

export function itemsIn(look: Look, within: ParentNode): Item[] {
  return endsOfList(elementsIn(within, MAYBE_POST).filter(isPost), look).flatMap((element) => {
    const testId = attribute(element, 'data-testid');
    const author = testId.slice(testId.indexOf('-by-') + '-by-'.length);
    const parts = itemParts(element);
    const id = idOf(element, parts, author, look);
    return id === null ? [] : { id, author, element, ...parts };
  });
}

/**
 * The id of a post. An open post does not link to itself, only to the lists of its likes, reposts and quotes. Any other
 * post links to itself beside its author's name. Links in the text are ignored: they may lead to the author's other posts.
 */
function idOf(element: Element, parts: ItemParts, author: string, look: Look): string | null {
  const links = parts.toPosts.flatMap((link) => {
    const [, account = '', id = '', list] = PATH.exec(destinationOf(link, look)?.pathname ?? '') ?? [];
    const isOwn = sameHandle(account, author) || isId(account);
    return isOwn ? { link, id, isList: list !== undefined } : [];
  });
  const ids = new Set(links.filter(({ isList }) => isList).map(({ id }) => id));
  if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  const names = parts.toAccounts.filter((link) => !attribute(link, 'href').includes('/post/'));
  return links.find(({ link }) => isBesideName(link, names, element))?.id ?? null;
}

function isBesideName(link: Element, names: readonly Element[], item: Element): boolean {
  let part = parentOf(link);
  while (part && part !== item) {
    const around = part;
    if (names.some((name) => name !== link && around.contains(name))) {
      return part.querySelector('[data-testid="replyBtn"], [data-testid="postText"]') === null;
    }
    part = parentOf(part);
  }
  return false;
}
